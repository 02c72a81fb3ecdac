/** The build hands over a style sheet as text where it is asked for with `?inline`. */
declare module '*.css?inline' {
  const text: string;
  // biome-ignore lint/style/noDefaultExport: the build tool's own shape
  export default text;
}

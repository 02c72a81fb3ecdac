/**
 * The folder that the command was called from. `npm run` changes to the project's root and tells the caller's folder in
 * INIT_CWD; without npm it is the working directory.
 */
export function callerFolder(): string {
  const { npm_lifecycle_event: underNpm, INIT_CWD: folder } = process.env;
  return (underNpm === undefined ? undefined : folder) ?? process.cwd();
}

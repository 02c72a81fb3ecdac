/** Host and port without credentials: no `@`, no backslash (browsers read it as a slash), no white space. */
const WEB_ADDRESS = /^https?:\/\/[^\s/?#@\\:]+(?::\d{1,5})?(?:[/?#][^\s\\]*)?$/i;

/** Whether the text is an http(s) address with a host and without credentials: the only kind that may become a link. */
export function isWebAddress(text: string): boolean {
  return WEB_ADDRESS.test(text);
}

/**
 * An address fit for a link: http or https, without user name and password, host in its ASCII form.
 *
 * @returns `null` for anything else, however it is disguised; the URL parser decides, not a pattern.
 */
export function toWebAddress(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  url.username = '';
  url.password = '';
  return url.href;
}

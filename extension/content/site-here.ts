/** The host name of this document; `file` for files on disk, empty where it has none. */
export function siteHere(): string {
  return location.protocol === 'file:' ? 'file' : location.hostname;
}

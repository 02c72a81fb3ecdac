/**
 * The address of an entry's page inside the extension, from the root of the package. It can be bookmarked on this machine;
 * what is shared between people is the id.
 *
 * @param id the entry, or `null` where nothing was found
 * @param query what was asked for, so that the page can say so
 */
export function addressOfEntry(id: string | null, query = ''): string {
  return id === null ? `entry.html?q=${encodeURIComponent(query)}` : `entry.html?id=${id}`;
}

/**
 * What an entry's page was opened for.
 *
 * @param params of the page's address
 */
export function parseEntryAddress(params: { get(name: string): string | null }): {
  readonly id: string | null;
  readonly query: string;
} {
  const id = params.get('id');
  return { id: id !== null && /^[a-z0-9-]{1,80}$/.test(id) ? id : null, query: params.get('q') ?? '' };
}

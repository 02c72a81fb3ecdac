/** What the site's script finds on the global: the index as MiniSearch writes it, JSON. */
export const INDEX_GLOBAL = 'tifaSearchIndex';

import { isWebAddress } from '../web-address.ts';
import { checkSources, type Rule } from './rule.ts';

/** A source's address is http(s), with a host and without credentials: it becomes a link. */
export const sourceAddressIsSafe: Rule = (glossary) =>
  checkSources(glossary, ({ url }) =>
    url === null || isWebAddress(url)
      ? []
      : [{ path: ['url'], problem: 'not an http(s) address without credentials', mend: 'give the page’s own address' }],
  );

import { createSearchBox } from './search-box.ts';

const search = document.querySelector<HTMLElement>('.site-search');
const base = document.querySelector<HTMLScriptElement>('script[data-base]')?.dataset.base ?? '';
if (search) createSearchBox(search, base);

/**
 * What each element does to the run of text around it. The rules go by name, not by computed style, so that the command
 * line and the page cut a document in the same places; the page checks computed style only for the few matches that
 * cross an element's edge (`content/edges.ts`).
 *
 * - `inline`: the text runs on through it.
 * - `silent`: draws nothing in the line, or draws beside it (ruby text): left out, and the text around it joins.
 * - `opaque`: left out, and nothing matches across it: code, controls, embedded content.
 * - `line`: a line break.
 * - everything else is a block: nothing matches across its edges.
 */
export type ElementRole = 'inline' | 'silent' | 'opaque' | 'line' | 'block';

const INLINE =
  'a abbr acronym b bdi bdo big button cite data dfn del em font i ins label mark nobr q rb ruby s small slot span strike strong sub sup time tt u wbr';
const SILENT = 'rt rp rtc script style template noscript head link meta base title source track param area map';
const OPAQUE =
  'audio canvas code embed iframe frame img input kbd math meter object picture progress samp select svg textarea var video datalist';

const ROLES: ReadonlyMap<string, ElementRole> = new Map<string, ElementRole>([
  ...INLINE.split(' ').map((name) => [name, 'inline'] as const),
  ...SILENT.split(' ').map((name) => [name, 'silent'] as const),
  ...OPAQUE.split(' ').map((name) => [name, 'opaque'] as const),
  ['br', 'line'],
]);

/**
 * The role of an element by its lower-case local name. Unknown and custom elements are blocks: a missed match across one
 * is better than a false one.
 */
export function roleOf(name: string): ElementRole {
  return ROLES.get(name) ?? 'block';
}

/** Class names of code editors that draw text in ordinary elements. */
const EDITOR_CLASS = /(?:^|\s)(?:CodeMirror|cm-editor|monaco-editor|ace_editor|ql-editor|ProseMirror)(?:\s|$)/;

/** What the rules ask of an element's attributes. */
export type AttributeReader = (name: string) => string | null;

/**
 * Whether an element's attributes keep its content out: text the reader writes (editors), and text the author hid.
 *
 * @param attribute Reads an attribute's value; `null` when it is absent.
 */
export function isExcluded(attribute: AttributeReader): boolean {
  const editable = attribute('contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  if (attribute('hidden') !== null) return true;
  const role = attribute('role');
  if (role === 'textbox' || role === 'searchbox' || role === 'combobox') return true;
  const classes = attribute('class');
  return classes !== null && EDITOR_CLASS.test(classes);
}

/** Whether an element opens a section of its own: an article or an item of a feed. */
export function opensSection(name: string, attribute: AttributeReader | null): boolean {
  return name === 'article' || attribute?.('role') === 'article';
}

/** Whether an element is a heading, under which a section runs. */
export function isHeading(name: string, attribute: AttributeReader | null): boolean {
  return /^h[1-6]$/.test(name) || attribute?.('role') === 'heading';
}

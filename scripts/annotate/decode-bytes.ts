/** Text from the bytes of a file, or why there is none. */
export type Decoded = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: string };

const MARKS: readonly (readonly [mark: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0xff, 0xfe], 'utf-16le'],
];
/** Where browsers look for the declaration (HTML Standard, "prescan a byte stream"). */
const DECLARED_WITHIN = 1024;
const DECLARATION = /<meta[^>]+charset\s*=\s*["']?\s*([\w:.-]+)/i;

/**
 * Decodes a file: by its byte order mark; else as the caller says; else, of HTML, as the page declares; else as UTF-8.
 * Bytes that do not fit are a problem, not a question mark in the text.
 */
export function decodeBytes(bytes: Uint8Array, kind: 'text' | 'html', stated: string | null): Decoded {
  const marked = MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte))?.[1];
  const encoding = marked ?? stated ?? (kind === 'html' ? declaredEncoding(bytes) : null) ?? 'utf-8';
  let decoder: InstanceType<typeof TextDecoder>;
  try {
    decoder = new TextDecoder(encoding, { fatal: true });
  } catch {
    return { ok: false, problem: `no encoding ${encoding}` };
  }
  try {
    return { ok: true, text: decoder.decode(bytes) };
  } catch {
    return { ok: false, problem: `not ${decoder.encoding}; name the encoding, --encoding gb18030` };
  }
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARED_WITHIN));
  const declared = DECLARATION.exec(beginning)?.[1]?.toLowerCase() ?? null;
  // A page that can declare itself in single bytes is not UTF-16, whatever it says.
  return declared?.startsWith('utf-16') ? 'utf-8' : declared;
}

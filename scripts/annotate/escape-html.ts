const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** Characters that HTML cannot hold, and the bidirectional controls, which could turn the page around them. */
const DROPPED = /(?![\t\n\r])\p{Cc}|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFFC]/gu;

/** Text for the content of an element or for an attribute in double quotation marks. */
export function escapeHtml(text: string): string {
  return text.replace(DROPPED, '').replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
}

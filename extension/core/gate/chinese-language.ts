/** Whether a declared language (BCP 47, or `null`) is Chinese of any kind. */
export function isChineseLanguage(lang: string | null): boolean {
  return lang !== null && /^(?:zh|cmn|yue|wuu|nan|hak)(?:[-_]|$)/i.test(lang.trim());
}

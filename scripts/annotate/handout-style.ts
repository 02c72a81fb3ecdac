/** The style sheet of a handout: one column to read, the notes after it, and the same on paper. */
export const HANDOUT_STYLE = `
:root { color-scheme: light dark; --ink: #1c1c1e; --paper: #fff; --soft: #5b5b63; --line: #c9c9d1; --mark: #9c2b20; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #ececf0; --paper: #17171a; --soft: #a5a5b0; --line: #45454e; --mark: #ff9a8c; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 42rem; padding: 2rem 1.25rem 4rem; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.65 Georgia, 'Noto Serif', 'Songti SC', 'Noto Serif CJK SC', serif; overflow-wrap: anywhere; }
h1, h2, h3, h4, h5, h6 { line-height: 1.3; text-wrap: balance; }
article + article { border-top: 1px solid var(--line); margin-top: 3rem; padding-top: 1rem; }
pre { white-space: pre-wrap; font: inherit; }
blockquote { margin-inline: 1.5rem; }
.item { display: list-item; margin-inline-start: 1.5rem; }
mark { background: none; color: inherit; }
mark a { color: inherit; text-decoration: underline dotted var(--mark) 0.12em; text-underline-offset: 0.22em; }
mark sup { color: var(--mark); font: 600 0.68em/0 system-ui, sans-serif; margin-inline-start: 0.1em; }
.notes { border-top: 2px solid var(--line); margin-top: 3rem; font-size: 0.9375rem; }
.notes ol { padding-inline-start: 2rem; }
.notes li { margin-block: 1.1rem; break-inside: avoid; }
.notes li::marker { color: var(--mark); font: 600 0.85em system-ui, sans-serif; }
.notes li:target { outline: 2px solid var(--mark); outline-offset: 0.4rem; }
.head { font-weight: 600; }
.pinyin { font-style: italic; color: var(--soft); }
.gist { margin-block: 0.2rem; }
.sources, .colophon { color: var(--soft); font: 0.8125rem/1.5 system-ui, sans-serif; margin-block: 0.2rem; }
.sources a { color: inherit; }
@media print {
  :root { --ink: #000; --paper: #fff; --soft: #333; --line: #999; --mark: #000; color-scheme: light; }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  a { text-decoration: none; }
  h1, h2, h3, h4, h5, h6 { break-after: avoid; }
  p, li { orphans: 3; widows: 3; }
}
`;

import type { Words } from '../../extension/ui/words.ts';

/** One line of an index. */
export interface IndexLine {
  readonly label: string;
  readonly lang: string;
  /** The entry's id. */
  readonly entry: string;
  /** The headword, where the label is another name of the entry. */
  readonly see: string | null;
  /** What stands beside it: the Chinese, the English. */
  readonly beside: { readonly text: string; readonly lang: string } | null;
}

export interface IndexGroup {
  readonly name: string;
  readonly lines: readonly IndexLine[];
}

export interface IndexPageProps {
  readonly t: Words;
  readonly heading: string;
  readonly intro: string | null;
  readonly groups: readonly IndexGroup[];
  /** Whether the groups are many and small, so that their names need no list of their own. */
  readonly isDense: boolean;
}

/** Entries in groups, by one of their names. */
export function IndexPage({ t, heading, intro, groups, isDense }: IndexPageProps) {
  return (
    <div class="site-index">
      <h1>{heading}</h1>
      {intro !== null && <p class="site-intro">{intro}</p>}
      {!isDense && (
        <ul class="site-letters">
          {groups.map(({ name }, index) => (
            <li key={name}>
              <a href={`#group-${index + 1}`}>{name}</a>
            </li>
          ))}
        </ul>
      )}
      <div class={isDense ? 'site-groups dense' : 'site-groups'}>
        {groups.map(({ name, lines }, index) => (
          <section key={name} id={`group-${index + 1}`}>
            <h2>{name}</h2>
            <ul>
              {lines.map((line) => (
                <li key={line.label + line.entry}>
                  <a
                    href={`entries/${line.entry}.html`}
                    lang={line.lang}
                    class={line.lang.startsWith('zh-Han') ? 'zh' : ''}
                  >
                    {line.label}
                  </a>
                  {line.see !== null && <span class="site-see"> {t('siteSee', [line.see])}</span>}
                  {line.beside !== null && (
                    <span
                      lang={line.beside.lang}
                      class={line.beside.lang.startsWith('zh') ? 'site-beside zh' : 'site-beside'}
                    >
                      {' '}
                      {line.beside.text}
                    </span>
                  )}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}

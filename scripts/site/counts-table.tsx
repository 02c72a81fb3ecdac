import { SERIES, type Timelines } from '../../extension/core/glossary/timeline.ts';
import { SERIES_WORDS } from '../../extension/ui/glossary-words.ts';
import type { Words } from '../../extension/ui/words.ts';

export interface CountsTableProps {
  readonly t: Words;
  readonly id: string;
  readonly timelines: Timelines;
  /** Titles of sources, by id. */
  readonly titleOf: (source: string) => string;
}

/** The numbers behind the charts, for the documents that have the entry. */
export function CountsTable({ t, id, timelines, titleOf }: CountsTableProps) {
  const counts = timelines.entries.get(id);
  if (!counts) return null;
  const number = new Intl.NumberFormat(t('language'), { maximumFractionDigits: 2 });
  return (
    <details class="section site-counts" open>
      <summary>
        <h3>{t('siteCounts')}</h3>
      </summary>
      <div class="section-body">
        {SERIES.filter((series) => counts[series].size > 0).map((series) => (
          <table key={series}>
            <caption>{t(SERIES_WORDS[series])}</caption>
            <thead>
              <tr>
                <th scope="col">{t('siteCountsYear')}</th>
                <th scope="col">{t('siteCountsDocument')}</th>
                <th scope="col">{t('siteCountsTimes')}</th>
                <th scope="col">{t('siteCountsRate')}</th>
              </tr>
            </thead>
            <tbody>
              {timelines.series[series].documents.map(({ source, year, note }) => {
                const found = counts[series].get(year);
                if (!found) return null;
                return (
                  <tr key={source}>
                    <td>{year}</td>
                    <td>
                      <a href={`../sources.html#${source}`} class="zh" lang="zh-Hans">
                        {titleOf(source)}
                      </a>
                      {note !== null && <span class="site-note"> {note}</span>}
                    </td>
                    <td>{number.format(found.count)}</td>
                    <td>{number.format(found.rate)}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        ))}
      </div>
    </details>
  );
}

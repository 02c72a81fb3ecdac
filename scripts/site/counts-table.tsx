import { SERIES, type Timelines } from '../../extension/core/glossary/timeline.ts';
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
  const rows = SERIES.flatMap((series) =>
    timelines.series[series].documents.flatMap((document) => {
      const found = counts[series].get(document.year);
      return found ? [{ ...document, ...found }] : [];
    }),
  );
  return (
    <details class="section site-counts">
      <summary>
        <h3>{t('siteCounts')}</h3>
      </summary>
      <div class="section-body">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('siteCountsYear')}</th>
              <th scope="col">{t('siteCountsDocument')}</th>
              <th scope="col">{t('siteCountsTimes')}</th>
              <th scope="col">{t('siteCountsRate')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ source, year, note, count, rate }) => (
              <tr key={source}>
                <td>{year}</td>
                <td>
                  <a href={`../sources.html#${source}`} class="zh" lang="zh-Hans">
                    {titleOf(source)}
                  </a>
                  {note !== null && <span class="site-note"> {note}</span>}
                </td>
                <td>{number.format(count)}</td>
                <td>{number.format(rate)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

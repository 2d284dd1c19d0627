import type { MoneySeries } from '../../domain/money-series.ts';
import type { FactRow } from './fact-row.ts';

const ofMoney: ReadonlySet<string> = new Set(['received', 'paid', 'received_gdp']);

/** What is told of the headline's own years. */
const ofHeadline = /^received_(?:before|untold|(?:lately|step)(?:_\w+)?)$|_break$/;

/**
 * The facts as a chosen series has them, with the other publisher's amount of the same year where the
 * two are more than 10 % apart. Of a publisher the change in ten years is told where the headline is
 * the same figure. What both publishers have for an earlier year is told beside the
 * headline's figure. A copy is told of where it goes on after the newest figure. One who has no amount received where the other has gives way to the headline.
 */
export function factsBy(series: MoneySeries, rows: readonly FactRow[]): readonly FactRow[] {
  const find = (fact: string, by: MoneySeries) =>
    rows.find((row) => row.fact === fact && row.series === by);
  const headline = find('received', 'headline');
  if (givesWay(series, rows)) return factsBy('headline', rows);
  const told = find('received', series);
  const repeatsHeadline = told?.year === headline?.year && told?.value === headline?.value;
  return rows.filter((row) => {
    if (ofMoney.has(row.fact)) return row.series === series;
    if (ofHeadline.test(row.fact)) return repeatsHeadline;
    const joint = /^(received|paid)_joint/.exec(row.fact)?.[1];
    if (joint !== undefined) {
      const [own, head] = [find(joint, series), find(joint, 'headline')];
      return own?.year === head?.year && own?.value === head?.value;
    }
    if (row.fact.endsWith('_carried')) {
      const own = find(row.fact.replace('_carried', ''), series);
      const whose = series === 'headline' || row.series === series;
      return whose && own !== undefined && row.value <= own.year && own.year < row.year;
    }
    if (!row.fact.endsWith('_other')) return true;
    const own = find(row.fact.replace('_other', ''), series);
    return own !== undefined && row.year === own.year && row.value !== own.value;
  });
}

/** Whether a chosen publisher has no amount received where the other has one. */
export function givesWay(series: MoneySeries, rows: readonly FactRow[]): boolean {
  const has = (by: MoneySeries) => rows.some((row) => row.fact === 'received' && row.series === by);
  return series !== 'headline' && !has(series) && has('headline');
}

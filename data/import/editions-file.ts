import type { Row } from './lib/row.ts';
import type { Tables } from './lib/table-files.ts';
import { coveredYears } from './covered-years.ts';
import { keyOf, sortedRows } from './lib/table-rows.ts';
import { reportedInside } from './reported-inside.ts';
import { tables } from './lib/tables.ts';
import { saidLicences } from './sources/licences.ts';

/**
 * What pages must know of sources before any question is answered, `data/editions.json`: the short
 * name of each and its licence, or `terms` where that is said in words, and its editions with the parts of a table that they have; the year in
 * whose dollars amounts of several years are compared; the newest year of each series of totals that
 * has most of the world; the quarters in which no round of prices was collected, since their
 * quotes are counted; and what is reported within a year or an economy.
 */
export function editionsFile(
  all: Pick<
    Tables,
    | 'source'
    | 'source_edition'
    | 'price_index'
    | 'remittance_total'
    | 'sending_cost'
    | 'official_flow'
    | 'subnational_flow'
  >,
): object {
  const editions = new Map<string, { parts: string[] }>();
  const told = releasesThatTell(all.sending_cost);
  for (const row of sortedRows(tables.source_edition, all.source_edition)) {
    const years =
      row['first_year'] == null ? {} : { first: row['first_year'], last: row['last_year'] };
    const { source, table, edition, label, released, part } = row;
    const one = {
      source,
      table,
      edition,
      ...(label === edition ? {} : { label }),
      ...(released == null ? {} : { released }),
      ...years,
      ...(table === 'sending_cost' && !told.has(edition) ? { superseded: true } : {}),
    };
    const key = JSON.stringify(one);
    const known = editions.get(key) ?? { ...one, parts: [] };
    editions.set(key, known);
    known.parts.push(String(part));
  }
  return {
    sources: Object.fromEntries(
      sortedRows(tables.source, all.source).map((row) => [String(row['id']), brief(row)]),
    ),
    editions: [...editions.values()],
    priceYear: newestFullYear(all.price_index),
    totalYears: coveredYears(all),
    missingRounds: missingRounds(all.sending_cost),
    inside: reportedInside(all),
  };
}

/** The newest year of which all twelve months of consumer prices of the United States are there. */
function newestFullYear(rows: Tables['price_index']): number {
  const months = new Map<number, Set<unknown>>();
  for (const { year, month } of rows.filter(({ name }) => name === 'us_cpi_u'))
    months.set(Number(year), (months.get(Number(year)) ?? new Set()).add(month));
  return Math.max(0, ...[...months].filter(([, of]) => of.size === 12).map(([year]) => year));
}

/**
 * The releases of prices that something rests on: where several have a corridor, a quarter and an
 * amount, the newest that states its quotes, as `corridor_cost_quarter` has it.
 */
function releasesThatTell(prices: readonly Row[]): ReadonlySet<unknown> {
  const found = new Map<string, Row>();
  for (const row of prices) {
    const key = keyOf(row, ['quarter', 'sender', 'receiver', 'amount']);
    const other = found.get(key);
    if (!other || rank(row) > rank(other)) found.set(key, row);
  }
  return new Set([...found.values()].map(({ edition }) => edition));
}

function rank({ quotes, edition }: Row): string {
  return `${quotes == null ? 0 : 1} ${String(edition)}`;
}

function brief({ id, product, name, licence }: Row): object {
  const terms = saidLicences.get(String(licence));
  return {
    name,
    ...(terms === undefined ? { licence } : { terms }),
    ...(product === id ? {} : { product }),
  };
}

function missingRounds(prices: readonly Row[]): string[] {
  const there = new Set(
    prices.filter(({ quotes }) => quotes != null).map(({ quarter }) => String(quarter)),
  );
  const quarters = [...there].toSorted();
  const [first = '', last = ''] = [quarters[0], quarters.at(-1)];
  const missing: string[] = [];
  for (let quarter = first; quarter < last; quarter = after(quarter))
    if (!there.has(quarter)) missing.push(quarter);
  return missing;
}

/** The quarter after one, as `2025Q2`. */
function after(quarter: string): string {
  const [year, part] = quarter.split('Q').map(Number);
  return part === 4 ? `${year! + 1}Q1` : `${year}Q${part! + 1}`;
}

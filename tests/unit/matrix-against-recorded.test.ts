import { expect, test } from 'vitest';
import { summarySentences } from '../../src/figures/economy-summary/model.ts';
import summarySql from '../../src/figures/economy-summary/query.sql?raw';
import type { PaidRow } from '../../src/figures/paid-recorded/model.ts';
import paidSql from '../../src/figures/paid-recorded/query.sql?raw';
import { perEconomy } from '../../src/figures/shared/economies-settings.ts';
import {
  partnersModel,
  partnersNotes,
  type PartnerRow,
} from '../../src/figures/top-partners/model.ts';
import partnersSql from '../../src/figures/top-partners/query.sql?raw';
import { askBuilt } from './lib/ask.ts';
import { builtDatabase } from './lib/built-database.ts';

const node = builtDatabase();

/** What a figure of an economy's page is drawn from there. */
async function rowsOf<Row>(id: string, sql: string, economy: string): Promise<Row[]> {
  const query = perEconomy<Row>(id, sql, [economy])[economy]!;
  return (await (
    await built()
  )(query)) as Row[];
}

let asking: ReturnType<typeof askBuilt> | undefined;
const built = () => (asking ??= askBuilt(node));

async function notes(economy: string) {
  const rows = await rowsOf<PartnerRow>('top-partners', partnersSql, economy);
  return partnersNotes(partnersModel({ economies: [economy] }, { [economy]: rows })).slice(1);
}

test('every sender whose matrix and recorded outflow differ over twofold says both, no other', async () => {
  const senders = (await node.query(
    `WITH leaving AS (
       SELECT sender AS economy, sum(usd)::DOUBLE AS matrix FROM remittance_flow
       WHERE year = newest_matrix_year() GROUP BY sender
     )
     SELECT leaving.economy, matrix, total.usd::DOUBLE AS recorded, total.series::VARCHAR AS publisher
     FROM leaving
     LEFT JOIN headline_total AS total
       ON total.economy = leaving.economy AND direction = 'paid' AND year = newest_matrix_year()
     WHERE matrix > 0`,
    [],
  )) as unknown as {
    economy: string;
    matrix: number;
    recorded: number | null;
    publisher: string | null;
  }[];
  const apart = senders.filter(
    ({ matrix, recorded }) => recorded && Math.max(matrix / recorded, recorded / matrix) > 2,
  );
  expect(apart.filter(({ matrix, recorded }) => matrix > Number(recorded))).toHaveLength(57);
  for (const { economy, matrix, recorded, publisher } of senders) {
    const differs = apart.some((one) => one.economy === economy);
    const said = (await notes(economy)).filter(({ id }) => id.includes(':recorded.'));
    expect(
      said.map(({ id }) => id),
      economy,
    ).toEqual(differs ? [`top-partners:recorded.${publisher ?? ''}`] : []);
    if (!differs) continue;
    expect(said[0]?.values?.['recorded']).toMatchObject({ value: recorded });
    expect(said[0]?.values?.['matrix']).toMatchObject({
      value: expect.closeTo(matrix, -1) as number,
    });
  }
});

test('every receiver of whom the matrix has over twice the record, or under half, says both; no odd year is a record', async () => {
  const receivers = (await node.query(
    `WITH arriving AS (
       SELECT receiver AS economy, sum(usd)::DOUBLE AS matrix FROM remittance_flow
       WHERE year = newest_matrix_year() GROUP BY receiver
     )
     SELECT
       arriving.economy, matrix, total.usd::DOUBLE AS recorded, total.series::VARCHAR AS publisher,
       near.most, near.least, coalesce(near.years = 2, false) AS both
     FROM arriving
     JOIN headline_total AS total
       ON total.economy = arriving.economy AND direction = 'received' AND year = newest_matrix_year()
     LEFT JOIN (
       SELECT economy, max(usd)::DOUBLE AS most, min(usd)::DOUBLE AS least, count(*) AS years
       FROM headline_total
       WHERE direction = 'received' AND abs(year::INTEGER - newest_matrix_year()) = 1
       GROUP BY economy
     ) AS near ON near.economy = arriving.economy
     WHERE matrix > 0`,
    [],
  )) as unknown as {
    economy: string;
    matrix: number;
    recorded: number;
    publisher: string;
    most: number;
    least: number;
    both: boolean;
  }[];
  const apart = new Set<string>();
  const forms = new Map<string, string>();
  for (const { economy, matrix, recorded, publisher, most, least, both } of receivers) {
    const isOdd = both && (recorded > 4 * most || recorded < least / 4);
    const differs = !isOdd && Math.max(matrix / recorded, recorded / matrix) > 2;
    if (differs) apart.add(economy);
    const said = (await notes(economy)).filter(({ id }) => id.includes(':recorded_in.'));
    expect(
      said.map(({ id }) => id),
      economy,
    ).toEqual(differs ? [`top-partners:recorded_in.${publisher}`] : []);
    if (!differs) continue;
    const rows = await rowsOf('economy-summary', summarySql, economy);
    const opening = summarySentences(economy, rows as never);
    const senders = opening.find(({ message }) => message.id.includes(':senders.apart'));
    forms.set(economy, senders?.message.id.split('senders.')[1] ?? '');
    for (const told of [said[0], senders?.message].filter((one) => one !== undefined))
      expect(told?.values, economy).toMatchObject({
        matrix: { value: expect.closeTo(matrix, -1) as number },
        recorded: { value: recorded },
      });
  }
  expect([...apart].toSorted()).toEqual(
    // prettier-ignore
    ['BDI', 'BGR', 'CHN', 'ESP', 'GHA', 'ISR', 'KHM', 'LBR', 'MAC', 'MLT', 'MOZ', 'NZL', 'PRT', 'SSD'],
  );
  // KNOMAD has on record what the matrix shares out; of Burundi its figure is a copy of 2018.
  for (const economy of ['CHN', 'ESP', 'GHA', 'ISR', 'MLT', 'SSD'])
    expect(forms.get(economy), economy).toBe('apart_knomad');
  for (const economy of ['NZL', 'PRT']) expect(forms.get(economy), economy).toBe('apart_both');
  // Of Kuwait 22.5, 807 and 22.1 million are on record, of Mauritania 169, 13.2 and 109.
  for (const economy of ['KWT', 'MRT']) expect(forms.has(economy), economy).toBe(false);
});

test('the United States: 200 billion in the matrix, 73 recorded', async () => {
  const said = (await notes('USA')).find(({ id }) => id.includes(':recorded.'));
  const billions = (name: string) => {
    const value = said?.values?.[name];
    return value?.kind === 'amount' ? Math.floor(value.value / 1e9) : null;
  };
  expect([billions('matrix'), billions('recorded')]).toEqual([200, 73]);
});

test('the figure of what left has both numbers of every sender', async () => {
  const senders = (await node.query(
    `SELECT sender::VARCHAR AS economy, sum(flow.usd)::DOUBLE AS matrix, any_value(total.usd)::DOUBLE AS recorded
     FROM remittance_flow AS flow
     LEFT JOIN headline_total AS total
       ON total.economy = sender AND direction = 'paid' AND total.year = flow.year
     WHERE flow.year = newest_matrix_year() AND sender <> 'XUN'
     GROUP BY sender`,
    [],
  )) as unknown as { economy: string; matrix: number; recorded: number | null }[];
  expect(senders.length).toBeGreaterThan(180);
  for (const { economy, matrix, recorded } of senders) {
    const rows = await rowsOf<PaidRow>('paid-recorded', paidSql, economy);
    expect(new Set(rows.map(({ year }) => year)).size, economy).toBe(rows.length);
    const newest = rows.findLast((row) => row.matrix !== null);
    expect(newest?.matrix, economy).toBeCloseTo(matrix, -1);
    expect(newest?.recorded ?? null, economy).toBe(recorded);
  }
});

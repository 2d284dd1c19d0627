import { readFile } from 'node:fs/promises';
import { bind } from '../../../src/database/bind.ts';
import type { Connector } from '../../../src/database/connector.ts';
import { economyGroups } from '../../../src/domain/economy-group.ts';
import { measures, type MeasureId } from '../../../src/domain/measure.ts';
import type { MessageValue } from '../../../src/domain/message.ts';
import { mapParameters, settingsOf } from '../../../src/figures/world-map/settings/parameters.ts';
import { readParameters } from '../../../src/domain/parameters.ts';
import type { FactRow } from '../../../src/figures/economy-summary/fact-row.ts';
import { answerTo } from '../../../src/figures/questions/answer/answer-question.ts';
import type { AnswerRows } from '../../../src/figures/questions/answer/plan.ts';
import { asked } from '../../../src/figures/questions/reading/question.ts';
import { economySpeech } from '../../../src/figures/speech/economy-speech.ts';
import { workingSet } from '../../../src/figures/world-map/live/working-set.ts';
import { mapModel, mapScale } from '../../../src/figures/world-map/model.ts';
import type { ValueRow } from '../../../src/figures/world-map/query/rows.ts';
import { chartLines } from '../../../src/pages/explore/views/chart-lines.ts';

/** Takes what a place says of a measure of an economy in a year. */
export type Say = (
  place: string,
  measure: string,
  economy: string,
  year: unknown,
  value: unknown,
) => void;

const numberOf = (value: MessageValue | undefined): number | null =>
  value !== undefined && 'value' in value && typeof value.value === 'number' ? value.value : null;

/** The sentences for a speech, of which a brief is made as well. */
export function speechSays(say: Say, economy: string, facts: readonly FactRow[]): void {
  for (const line of economySpeech(economy, facts))
    for (const { id, values } of line.said) {
      const direction = /^economy-summary:(received|paid)$/.exec(id)?.[1];
      const [year, amount] = [numberOf(values?.['year']), numberOf(values?.['amount'])];
      if (direction && year !== null && amount !== null)
        say('speech and brief', direction, economy, year, amount);
    }
}

/** What the lines and the table beside the map have, and what a question is answered by. */
export function viewsSay(
  say: Say,
  measure: MeasureId,
  rows: readonly ValueRow[],
  placed: AnswerRows['economies'],
): void {
  const codes = [...new Set(rows.map(({ economy }) => economy))];
  for (const { economy, points } of chartLines(workingSet(rows), codes))
    for (const { x, y } of points) say('lines', measure, economy, x, y);
  const newest = Math.max(...rows.map(({ year }) => year));
  const settings = settingsOf(
    readParameters(mapParameters(), `measure=${measure}&year=${newest}`).values,
  );
  const values = workingSet(rows);
  const economies = new Map(placed.map((one) => [one.economy, one]));
  const model = mapModel(
    settings,
    { values, economies, totals: [], flowYears: [], table: null },
    mapScale(measures[measure], values),
  );
  for (const { economy, value } of model.economies.rows)
    if (value !== null) say('table', measure, economy, settings.year, value);
  const rowsOf = new Map<string, ValueRow[]>();
  for (const row of rows) rowsOf.set(row.economy, [...(rowsOf.get(row.economy) ?? []), row]);
  for (const economy of codes) {
    const { sentences } = answerTo(asked('value', measure, [economy]), {
      economies: placed,
      values: rowsOf.get(economy) ?? [],
    });
    const [first] = sentences;
    const [year, amount] = [numberOf(first?.values?.['year']), numberOf(first?.values?.['amount'])];
    if (year !== null && amount !== null) say('question', measure, economy, year, amount);
  }
}

/** What the pages of groups have of their members. */
export async function groupsSay(say: Say, database: Connector): Promise<void> {
  const text = await readFile('src/figures/economy-group/group-members.sql', 'utf8');
  for (const group of economyGroups) {
    const { sql, values } = bind(text, { group });
    for (const row of await database.query(sql, values))
      for (const direction of ['received', 'paid'] as const)
        if (row[direction] !== null)
          say(
            'group',
            direction,
            String(row['economy']),
            Number(row['year']),
            Number(row[direction]),
          );
  }
}

/** Columns of stories' facts that are a total received, with the economy and the column of its year. */
const told: readonly (readonly [story: string, economy: string, usd: string, year: string])[] = [
  ['conflict', 'SYR', 'syr_usd', 'syr_year'],
  ['conflict', 'YEM', 'yem_usd', 'yem_year'],
  ['conflict', 'SSD', 'ssd_usd', 'ssd_year'],
  ['pacific', 'TON', 'tonga_usd', 'tonga_year'],
  ['pacific', 'FJI', 'fji_usd', 'fji_year'],
  ['pacific', 'PNG', 'png_usd', 'png_year'],
  ['mexico', 'MEX', 'wdi_usd', 'wdi_year'],
  ['return', 'AFG', 'total_usd', 'total_year'],
];

/** What stories tell of what economies received. */
export async function storiesSay(say: Say, database: Connector): Promise<void> {
  for (const story of new Set(told.map(([one]) => one))) {
    const [row] = await database.query(
      await readFile(`src/stories/${story}/facts.sql`, 'utf8'),
      [],
    );
    for (const [of, economy, usd, year] of told)
      if (of === story) say('story', 'received', economy, Number(row?.[year]), Number(row?.[usd]));
  }
}

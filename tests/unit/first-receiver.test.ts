import { beforeAll, expect, test } from 'vitest';
import { matrixYears, newestMatrixYear } from '../../src/domain/editions/matrices.ts';
import { measures } from '../../src/domain/measure.ts';
import type { Message, MessageValue } from '../../src/domain/message.ts';
import { readParameters } from '../../src/domain/parameters.ts';
import { shownShare } from '../../src/domain/same-share.ts';
import { economiesQuery } from '../../src/figures/economies/queries.ts';
import type { FactRow } from '../../src/figures/economy-summary/fact-row.ts';
import { summaryQuery } from '../../src/figures/economy-summary/queries.ts';
import { newestModel, type NewestRow } from '../../src/figures/newest-partners/model.ts';
import newestSql from '../../src/figures/newest-partners/query.sql?raw';
import { newestFinding } from '../../src/figures/newest-partners/text.ts';
import { perEconomy } from '../../src/figures/shared/economies-settings.ts';
import { answerTo } from '../../src/figures/questions/answer/answer-question.ts';
import { planOf, type AnswerRows } from '../../src/figures/questions/answer/plan.ts';
import { asked } from '../../src/figures/questions/reading/question.ts';
import { finding } from '../../src/figures/world-map/finding/finding.ts';
import { economyRows } from '../../src/figures/world-map/list/list.ts';
import { mapParameters, settingsOf } from '../../src/figures/world-map/settings/parameters.ts';
import { askBuiltOnce, type Ask } from './lib/ask.ts';
import { builtDatabase } from './lib/built-database.ts';
import { askRows, mapRowsOf } from './lib/map-rows.ts';

const database = builtDatabase();

const ask = askRows(database);

const opening = settingsOf(readParameters(mapParameters(), '').values);

/** What the map says first of each economy's partners in a year, where it says anything of them. */
async function saidOnMap(
  year: number,
  direction: 'in' | 'out',
): Promise<ReadonlyMap<string, Message>> {
  const settings = { ...opening, year, direction };
  const { economies, rows } = await mapRowsOf(ask, settings);
  const all = economyRows(rows.values.year(year), null, () => true);
  const start = `world-map:finding.focus.remittance.${direction}`;
  const said = economies.flatMap(({ economy }): [string, Message][] => {
    const told = finding({
      measure: measures[settings.measure],
      settings: { ...settings, focus: economy },
      economies: all,
      all,
      table: rows.table,
      flowYears: rows.flowYears,
      incomplete: null,
      filtered: false,
      mayHead: () => true,
      lacks: () => false,
    }).find(({ id }) => id.startsWith(start));
    return told ? [[economy, told]] : [];
  });
  return new Map(said);
}

const shown = (value: MessageValue | undefined) =>
  value?.kind === 'economy'
    ? value.value
    : value?.kind === 'share'
      ? shownShare(value.value)
      : undefined;

/** Partners and parts that a sentence names, as they are read. */
const namedIn = ({ values = {} }: Message, all: boolean) => {
  const named = ['partner', 'share', 'other', 'part'].map((key) => shown(values[key]));
  return all ? [named[0], 100] : named.filter((one) => one !== undefined);
};

/** What the map says of receivers: in which form, and whom it names with which part. */
const onMap = (said: Message) => {
  const form = said.id.replace(/^.*\.out_?/, '') || 'both';
  return form === 'untold' ? [form] : [form, ...namedIn(said, false)];
};

/** The same of a sentence of the figure. */
const inFigure = (said: Message | undefined) => {
  if (said === undefined) return [];
  const form = said.id.replace(/^.*\.paid(?:_all)?\./, '');
  // Why it can't be told the figure alone says.
  if (['few', 'imputed', 'little'].includes(form)) return ['untold'];
  return [form, ...namedIn(said, said.id.includes('paid_all'))];
};

let out: ReadonlyMap<string, Message>;
let built: Ask;
let economies: readonly string[];

beforeAll(async () => {
  built = await askBuiltOnce(database);
  economies = (await ask(economiesQuery())).map(({ economy }) => economy);
  out = await saidOnMap(opening.year, 'out');
});

test('map and page tell of the first receiver alike, or both that it cannot be told', async () => {
  const apart: string[] = [];
  const forms: Record<string, number> = {};
  for (const economy of economies) {
    const query = perEconomy<NewestRow>('newest-partners', newestSql, [economy])[economy]!;
    const rows = { [economy]: (await built(query)) as NewestRow[] };
    const model = newestModel({ economies: [economy] }, rows);
    const lists = model.lists.filter(({ direction }) => direction === 'paid');
    const said = newestFinding({ ...model, lists, excluded: [] });
    const map = out.get(economy);
    const [one, other] = [map ? onMap(map) : [], inFigure(said[0])];
    if (map) forms[String(one[0])] = (forms[String(one[0])] ?? 0) + 1;
    if (JSON.stringify(one) !== JSON.stringify(other))
      apart.push(`${economy}: map ${one.join(' ')}, page ${other.join(' ')}`);
  }
  expect(apart).toEqual([]);
  for (const form of ['both', 'up', 'tied', 'untold']) expect(forms[form], form).toBeGreaterThan(0);
});

test('who asks where most of the money went is answered as the map says', async () => {
  const placed = await ask(economiesQuery());
  const apart: string[] = [];
  for (const [economy, said] of out) {
    const question = asked('partners', 'remittance', [economy], { side: 'out' });
    const plan = await Promise.all(
      Object.entries(planOf(question)).map(
        async ([name, query]) => [name, await built(query as never)] as const,
      ),
    );
    const rows = { ...Object.fromEntries(plan), economies: placed } as AnswerRows;
    const [one, other] = [onMap(said), inFigure(answerTo(question, rows).sentences[0])];
    if (JSON.stringify(one) !== JSON.stringify(other))
      apart.push(`${economy}: map ${one.join(' ')}, asked ${other.join(' ')}`);
  }
  expect(apart).toEqual([]);
});

test('of the newest matrix, too, a sender whom the page doubts is told as one that may be first', async () => {
  const apart: string[] = [];
  let doubted = 0;
  for (const [economy, said] of await saidOnMap(newestMatrixYear, 'in')) {
    const facts = (await built(summaryQuery(economy))) as FactRow[];
    const sender = shown(said.values?.['partner']);
    const page = facts.some(({ fact, other }) => fact === 'sender_doubted' && other === sender);
    doubted += Number(page);
    if (page !== said.id.endsWith('_may')) apart.push(`${economy}: ${said.id}, page ${page}`);
  }
  expect(apart).toEqual([]);
  expect(doubted).toBeGreaterThan(5);
});

test('money that a matrix has from nowhere is told to be from no place', async () => {
  const apart: string[] = [];
  let unallocated = 0;
  for (const year of matrixYears)
    for (const [economy, { id, values = {} }] of await saidOnMap(year, 'in')) {
      const nowhere = shown(values['partner']) === 'XUN';
      if (nowhere) unallocated += 1;
      if (nowhere !== id.endsWith('_unallocated') || (nowhere && shown(values['share']) !== 100))
        apart.push(`${economy} ${year}: ${id}`);
    }
  expect(apart).toEqual([]);
  expect(unallocated).toBeGreaterThan(0);
});

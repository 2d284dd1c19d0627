import { beforeAll, expect, test } from 'vitest';
import { firstMatrixYear, newestMatrixYear } from '../../src/domain/editions/matrices.ts';
import { measures } from '../../src/domain/measure.ts';
import type { Message, MessageValue } from '../../src/domain/message.ts';
import { readParameters } from '../../src/domain/parameters.ts';
import { shownShare } from '../../src/domain/same-share.ts';
import { estimatedWithout } from '../../src/domain/hardly-counted.ts';
import { economiesQuery } from '../../src/figures/economies/queries.ts';
import { summarySentences } from '../../src/figures/economy-summary/model.ts';
import { summaryQuery } from '../../src/figures/economy-summary/queries.ts';
import type { FactRow } from '../../src/figures/economy-summary/fact-row.ts';
import { answerTo } from '../../src/figures/questions/answer/answer-question.ts';
import { planOf, type AnswerRows } from '../../src/figures/questions/answer/plan.ts';
import { asked } from '../../src/figures/questions/reading/question.ts';
import { economySpeech } from '../../src/figures/speech/economy-speech.ts';
import { mapModel, mapScale } from '../../src/figures/world-map/model.ts';
import { valuesQuery } from '../../src/figures/world-map/query/queries.ts';
import { toldYear } from '../../src/figures/world-map/live/told-year.ts';
import { workingSet } from '../../src/figures/world-map/live/working-set.ts';
import { mapParameters, settingsOf } from '../../src/figures/world-map/settings/parameters.ts';
import type { Settings } from '../../src/figures/world-map/settings/settings.ts';
import { askBuiltOnce } from './lib/ask.ts';
import { builtDatabase } from './lib/built-database.ts';
import { askRows, mapRowsOf } from './lib/map-rows.ts';

const database = builtDatabase();

const ask = askRows(database);

const code = (value: MessageValue | undefined) =>
  value?.kind === 'economy' ? value.value : undefined;
const percent = (value: MessageValue | undefined) =>
  value?.kind === 'share' ? shownShare(value.value) : undefined;
/** A sender with its share as it is read. */
const senderIn = ({ values = {} }: Message, economy: string, share: string) =>
  `${code(values[economy])} ${percent(values[share]) ?? 100}`;

/** Of each economy, the sender that the map names, as it opens or in the newest year that tells of it. */
const onMap = new Map<string, string>();
/** What it says was received in all, US$. */
const totalOnMap = new Map<string, number>();
/** In which form the map tells it: as first, as one of two, as possible, or not at all. */
const formOnMap = new Map<string, string>();
let facts: ReadonlyMap<string, readonly FactRow[]>;

/**
 * What the map says first in a year of those who sent to each of the economies.
 *
 * @param of all where none are named
 */
async function saidOnMap(asked: Settings, of?: readonly string[]): Promise<void> {
  const { economies, rows } = await mapRowsOf(ask, asked);
  const scale = mapScale(measures[asked.measure], rows.values);
  for (const focus of of ?? economies.map(({ economy }) => economy)) {
    const { finding } = mapModel({ ...asked, focus, direction: 'in' }, rows, scale);
    const told = finding.find(({ id }) => id.startsWith('world-map:finding.focus.'));
    if (told) onMap.set(focus, senderIn(told, 'partner', 'share'));
    const total = told?.values?.['total'];
    if (total?.kind === 'amount') totalOnMap.set(focus, total.value);
    if (told) formOnMap.set(focus, told.id.replace(/^.*\.in_/, ''));
  }
}

/** Economies by the year, before the one that the map opens on, to which it goes when they are named. */
async function namedLater(opened: Settings): Promise<ReadonlyMap<number, string[]>> {
  const economies = await ask(economiesQuery());
  const values = workingSet(await ask(valuesQuery(opened)));
  const later = new Map<number, string[]>();
  for (const { economy } of economies) {
    const year = toldYear(values, opened.year, economy, firstMatrixYear);
    // Of the years before the matrix a page has that, and no estimate.
    if (year === undefined || year <= newestMatrixYear) continue;
    later.set(year, [...(later.get(year) ?? []), economy]);
  }
  return later;
}

let ofEarlier: readonly string[];

beforeAll(async () => {
  const settings = settingsOf(readParameters(mapParameters(), '').values);
  await saidOnMap(settings);
  const later = await namedLater(settings);
  for (const [year, economies] of later) await saidOnMap({ ...settings, year }, economies);
  ofEarlier = [...later.values()].flat();
  const built = await askBuiltOnce(database);
  const all = new Map<string, readonly FactRow[]>();
  for (const { economy } of await ask(economiesQuery()))
    all.set(economy, (await built(summaryQuery(economy))) as FactRow[]);
  facts = all;
});

test('economies without a total in the newest year are among them', () => {
  for (const economy of ['SEN', 'VNM', 'SDN', 'NZL']) expect(ofEarlier).toContain(economy);
  expect(ofEarlier.filter((one) => onMap.has(one)).length).toBeGreaterThan(15);
});

/** The senders that sentences name with a share, in their order. */
function named(said: readonly Message[]): string[] {
  return said
    .filter(({ id }) => /^economy-summary:(?:estimate|senders)\./.test(id))
    .flatMap((message) =>
      ['1', '2', '3'].flatMap((at) =>
        code(message.values?.[`sender${at}`])
          ? [senderIn(message, `sender${at}`, `share${at}`)]
          : [],
      ),
    );
}

test('an economy’s page, sheet and speech name the sender that the map has first, with its share', () => {
  expect(onMap.size).toBeGreaterThan(150);
  const apart: string[] = [];
  for (const [economy, first] of onMap) {
    // Of these the estimate can't tell, and their pages say so.
    if (estimatedWithout(economy) !== null) continue;
    const rows = facts.get(economy) ?? [];
    const page = named(summarySentences(economy, rows).map(({ message }) => message));
    const speech = named(economySpeech(economy, rows).flatMap(({ said }) => said));
    if (page.includes(first) && speech.includes(first)) continue;
    apart.push(`${economy}: map ${first}, page ${page.join(', ')}, speech ${speech.join(', ')}`);
  }
  expect(apart).toEqual([]);
});

test('what the map says was received in all is read as on the page', () => {
  const read = (usd: number) => Number(usd.toPrecision(3));
  const apart: string[] = [];
  for (const [economy, usd] of totalOnMap) {
    const page = facts
      .get(economy)
      ?.find(({ fact, series }) => fact === 'received' && series === 'headline');
    if (!page || read(page.value) !== read(usd))
      apart.push(`${economy}: map ${usd}, page ${page?.value}`);
  }
  expect(apart).toEqual([]);
  expect(totalOnMap.size).toBeGreaterThan(150);
});

test('the map tells the first sender as surely as the page does', () => {
  const apart: string[] = [];
  const forms = new Set<string>();
  for (const [economy, form] of formOnMap) {
    forms.add(form);
    const said = summarySentences(economy, facts.get(economy) ?? []).map(({ message }) =>
      message.id.replace('economy-summary:', ''),
    );
    const page = said.find((id) => /^(?:estimate|senders\.barred)/.test(id));
    const untold = estimatedWithout(economy) !== null;
    if (untold !== (form === 'without')) apart.push(`${economy}: map ${form}, untold ${untold}`);
    if (page === undefined) continue;
    const wanted = page.endsWith('.tied') ? 'tied' : /\.up$|_may$/.test(page) ? 'up' : 'modelled';
    if (form !== wanted) apart.push(`${economy}: map ${form}, page ${page}`);
  }
  expect(apart).toEqual([]);
  expect([...forms].toSorted()).toEqual(['modelled', 'tied', 'up', 'without']);
});

test('what the page has first of the newest year is what a question is answered with', async () => {
  const placed = await ask(economiesQuery());
  const built = await askBuiltOnce(database);
  const apart: string[] = [];
  let compared = 0;
  for (const [economy, first] of onMap) {
    const rows = facts.get(economy) ?? [];
    const [estimate] = summarySentences(economy, rows).filter(({ message }) =>
      message.id.startsWith('economy-summary:estimate.'),
    );
    if (!estimate) continue;
    const question = asked('partners', 'remittance', [economy], { side: 'in' });
    const plan = await Promise.all(
      Object.entries(planOf(question)).map(
        async ([name, query]) => [name, await built(query as never)] as const,
      ),
    );
    const answer = answerTo(question, {
      ...Object.fromEntries(plan),
      economies: placed,
    } as AnswerRows);
    const [told] = answer.sentences;
    const said = told ? senderIn(told, 'partner', 'share') : '';
    compared += 1;
    if (said !== first) apart.push(`${economy}: asked ${said}, map ${first}`);
  }
  expect(apart).toEqual([]);
  expect(compared).toBeGreaterThan(80);
});

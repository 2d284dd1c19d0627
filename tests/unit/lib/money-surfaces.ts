import { newestMatrixYear } from '../../../src/domain/editions/matrices.ts';
import { newestStock } from '../../../src/domain/editions/stock.ts';
import { economyGroups, groupSlug } from '../../../src/domain/economy-group.ts';
import { areModelled, measures, type MeasureId } from '../../../src/domain/measure.ts';
import corridorSplit from '../../../src/figures/corridor-split/index.ts';
import type { SplitRow } from '../../../src/figures/corridor-split/model.ts';
import { partnersQuery } from '../../../src/figures/corridor-similar/queries.ts';
import { flowsQuery as corridorsOf } from '../../../src/figures/corridor-amount/queries.ts';
import { changesQuery } from '../../../src/figures/edition-changes/queries.ts';
import { membersQuery, moneyQuery } from '../../../src/figures/economy-group/queries.ts';
import lessFromSenders from '../../../src/figures/less-from-senders/index.ts';
import keptAtGoal from '../../../src/figures/kept-at-goal/index.ts';
import newestPartners from '../../../src/figures/newest-partners/index.ts';
import { comparedQuery } from '../../../src/figures/official/queries.ts';
import paidRecorded from '../../../src/figures/paid-recorded/index.ts';
import type { PaidRow } from '../../../src/figures/paid-recorded/model.ts';
import scenarioSql from '../../../src/figures/scenario-change/query.sql?raw';
import topPartners from '../../../src/figures/top-partners/index.ts';
import womenSend from '../../../src/figures/women-send/index.ts';
import { womenSendParameters } from '../../../src/figures/women-send/settings.ts';
import flowsSql from '../../../src/figures/world-map/flows.sql?raw';
import { totalsQuery, valuesQuery } from '../../../src/figures/world-map/query/queries.ts';
import type { FlowRow } from '../../../src/figures/world-map/query/rows.ts';
import { readParameters } from '../../../src/domain/parameters.ts';
import type { Say } from './later-surfaces.ts';
import { named, type AskTyped } from './people-surfaces.ts';

const told = (value: number | null | undefined): value is number => value != null && value > 0;
const pair = (sender: string, receiver: string) => `${sender}→${receiver}`;

interface Partner {
  direction: string;
  partner: string;
  year: number;
  usd: number | null;
}

/** What came to and went from one economy, as the figures of its page and of its corridors have it. */
export async function moneyOf(say: Say, ask: AskTyped, economy: string): Promise<void> {
  const of = { economies: [economy] };
  const ends = ({ direction, partner }: Partner) =>
    direction === 'received' ? pair(partner, economy) : pair(economy, partner);
  for (const [place, figure] of [
    ['partners', topPartners],
    ['newest partners', newestPartners],
  ] as const)
    for (const row of (await ask(figure.queries(of)[economy]!)) as never as readonly Partner[])
      if ((row.direction === 'received' || row.direction === 'paid') && told(row.usd))
        say(place, 'sent', ends(row), row.year, row.usd);
  for (const row of await ask(lessFromSenders.queries(of)[economy]!)) {
    const { partner, year, usd } = row as never as Partner;
    if (told(usd)) say('a tenth less', 'sent', pair(partner, economy), year, 10 * usd);
  }
  for (const { year, recorded, recorded_by: by, matrix, modelled } of await ask<PaidRow>(
    paidRecorded.queries(of)[economy]!,
  )) {
    if (told(recorded)) say(`recorded by ${by}`, 'paid', economy, year, recorded);
    const sent = matrix ?? modelled;
    if (told(sent)) say('what left', 'sent_all', economy, year, sent);
  }
  for (const { direction, partner, year, usd } of await ask(partnersQuery(economy)))
    say(
      'like corridors',
      'sent',
      direction === 'in' ? pair(partner, economy) : pair(economy, partner),
      year,
      usd,
    );
  const split = corridorSplit.queries({ sender: economy, receiver: economy } as never).sent;
  for (const row of await ask<SplitRow>(split))
    if (told(row.usd)) say('split', 'sent', pair(economy, row.receiver), row.year, row.usd);
}

/** All years of one sender's corridors, as their pages have them. */
export async function corridorsOfSay(say: Say, ask: AskTyped, sender: string): Promise<void> {
  for (const { receiver, year, usd } of await ask(corridorsOf(sender)))
    if (told(usd)) say('corridor', 'sent', pair(sender, receiver), year, usd);
}

/** Money of all economies and of groups, as the map, groups, scenarios and editions have it. */
export async function moneySay(say: Say, ask: AskTyped, newest: number): Promise<void> {
  const values = new Map<string, number>();
  const remittances = Object.values(measures).filter(({ flow }) => flow === 'remittance');
  for (const { id, series: all } of remittances)
    for (const series of all)
      for (const { economy, year, value } of await ask(
        valuesQuery({ measure: id, series } as never),
      )) {
        if (!told(value)) continue;
        say('map', named(id, series), economy, year, value);
        if (series === 'headline') values.set(`${id} ${economy} ${year}`, value);
      }
  await linesSay(say, ask);
  await groupsSay(say, ask, values);
  await editionsSay(say, ask);
  const parameters = { year: newest, stock: Number(newestStock) };
  for (const row of await ask<FlowRow & { usd: number }>({
    id: 'start',
    sql: scenarioSql,
    parameters,
  }))
    if (told(row.usd)) say('scenario', 'sent', pair(row.sender, row.receiver), newest, row.usd);
  for (const row of await ask(keptAtGoal.queries({ economies: [] } as never).world)) {
    const { sender, receiver, year, usd, received } = row as never as Kept;
    say('kept at the goal', 'sent', pair(sender, receiver), year, usd);
    say('kept at the goal', 'received', receiver, year, received);
  }
  const usual = readParameters(womenSendParameters, '').values;
  for (const row of await ask(womenSend.queries(usual).sums)) {
    const { level, sender, receiver, usd } = row as never as Sum;
    if (level === 'receiver' && receiver) say('women send', 'received', receiver, usual.year, usd);
    if (level === 'corridor' && sender !== 'XUN')
      say('women send', 'sent', pair(String(sender), String(receiver)), usual.year, usd);
  }
  for (const year of [newestMatrixYear, newest])
    for (const row of await ask(comparedQuery(year))) {
      if (row.sender === null || row.receiver === null) continue;
      const usd = areModelled('remittance', year) ? row.modelled_usd : row.matrix_usd;
      if (told(usd)) say('beside a bank', 'sent', pair(row.sender, row.receiver), year, usd);
    }
}

interface Kept {
  sender: string;
  receiver: string;
  year: number;
  usd: number;
  received: number;
}

interface Sum {
  level: string;
  sender: string | null;
  receiver: string | null;
  usd: number;
}

/** Every year's lines of the map, and what they come to at each sender. */
async function linesSay(say: Say, ask: AskTyped): Promise<void> {
  for (let year = 2010; year <= 2024; year += 1) {
    const series = areModelled('remittance', year) ? 'modelled' : 'wb-brm';
    const parameters = { kind: 'remittance', series, year };
    const sent = new Map<string, number>();
    for (const row of await ask<FlowRow>({ id: 'flows', sql: flowsSql, parameters })) {
      if (!told(row.value)) continue;
      say('map', 'sent', pair(row.sender, row.receiver), year, row.value);
      sent.set(row.sender, (sent.get(row.sender) ?? 0) + row.value);
    }
    for (const [sender, usd] of sent)
      if (sender !== 'XUN') say('map', 'sent_all', sender, year, usd);
  }
}

/** Sums of groups, and of the world, beside those of their members on the map. */
async function groupsSay(
  say: Say,
  ask: AskTyped,
  values: ReadonlyMap<string, number>,
): Promise<void> {
  for (const group of economyGroups) {
    const members = (await ask(membersQuery(group))).map(({ economy }) => economy);
    for (const { direction, year, usd } of await ask(moneyQuery(group))) {
      const amounts = members.map((one) => values.get(`${direction} ${one} ${year}`) ?? 0);
      const name = `group:${groupSlug(group)}`;
      say('group over time', direction, name, year, usd);
      say(
        'members on the map',
        direction,
        name,
        year,
        amounts.reduce((a, b) => a + b, 0),
      );
    }
  }
  for (const measure of ['received', 'paid'] as const)
    for (const { year, summed } of await ask(
      totalsQuery({ measure: measure as MeasureId, series: 'headline' } as never),
    )) {
      const amounts = [...values].filter(
        ([key]) => key.startsWith(`${measure} `) && key.endsWith(` ${year}`),
      );
      say('world', measure, 'world', year, summed ?? 0);
      say(
        'economies on the map',
        measure,
        'world',
        year,
        amounts.reduce((all, [, usd]) => all + usd, 0),
      );
    }
}

/** What the newest edition of each publisher has, where it is another figure than before. */
async function editionsSay(say: Say, ask: AskTyped): Promise<void> {
  const rows = (await ask(changesQuery('remittances'))) as never as readonly Change[];
  const last = new Map<string, string>();
  for (const { source, edition_after: after } of rows) {
    const known = last.get(source);
    if (known === undefined || sortable(after) > sortable(known)) last.set(source, after);
  }
  for (const { source, measure, economy, year, edition_after: edition, after } of rows)
    if (told(after) && edition === last.get(source))
      say(`changes to ${edition}`, `${measure}@${source.replace('wb-', '')}`, economy, year, after);
}

interface Change {
  source: string;
  measure: string;
  economy: string;
  year: number;
  edition_after: string;
  after: number | null;
}

/** `July 2026` as a number that later editions are above. */
function sortable(edition: string): number {
  const day = Date.parse(`1 ${edition}`);
  return Number.isNaN(day) ? Number(/\d{4}/.exec(edition)?.[0] ?? 0) : day;
}

import type { EconomyCode } from '../../domain/economy.ts';
import { countedEarlierWith, wholeSince } from '../../domain/once-larger.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import type { FigureTable } from '../figure/define-figure.ts';
import type { EconomiesSettings } from '../shared/economies-settings.ts';
import { economyOf, year } from '../shared/phrases.ts';
import { deadliestOf } from './deadliest.ts';
import type { DeathsRow } from './deaths-row.ts';

const ns = 'conflict-deaths';
const israel: EconomyCode = 'ISR';

const palestine: EconomyCode = 'PSE';

export type DeathsRows = Readonly<Record<EconomyCode, readonly DeathsRow[]>>;

export interface DeathsModel {
  economies: readonly EconomyCode[];
  first: number;
  last: number;
  /** Those with a death in some year. */
  lines: readonly { economy: EconomyCode; rows: readonly DeathsRow[] }[];
  /** Those counted by themselves without a death in any year. */
  zero: readonly EconomyCode[];
  /** Those that are not counted by themselves. */
  missing: readonly EconomyCode[];
}

export function deathsModel({ economies }: EconomiesSettings, rows: DeathsRows): DeathsModel {
  const of = (economy: EconomyCode) => rows[economy] ?? [];
  const counted = economies.filter((economy) => of(economy).length > 0);
  const dead = (economy: EconomyCode) => of(economy).some(({ best }) => best > 0);
  const years = counted.flatMap((economy) => of(economy).map((row) => row.year));
  return {
    economies,
    first: years.length > 0 ? Math.min(...years) : 0,
    last: Math.max(0, ...years),
    lines: counted.filter(dead).map((economy) => ({ economy, rows: of(economy) })),
    zero: counted.filter((economy) => !dead(economy)),
    missing: economies.filter((economy) => of(economy).length === 0),
  };
}

/** As an estimate is told: three digits of it. */
const number = (value: number): MessageValue => ({ kind: 'amount', value, unit: 'persons' });

const inFull = (value: number): MessageValue => ({
  kind: 'amount',
  value,
  unit: 'persons',
  as: 'full',
});

/** The newest year with its range; then the year with the most, where that is another. */
export function deathsFinding(model: DeathsModel): readonly Message[] {
  return [
    ...model.lines.flatMap(({ economy, rows }) => sentences(economy, rows)),
    ...(model.lines.length === 0
      ? []
      : model.zero.map((economy) => ({
          id: findingId(economy, 'never'),
          values: { economy: economyOf(economy), first: year(model.first), last: year(model.last) },
        }))),
  ];
}

/** Deaths of Israel are those of Gaza and the West Bank too, and are told as of all three. */
function findingId(economy: EconomyCode, key: string): string {
  return `${ns}:finding.${key}${economy === israel ? '_joint' : ''}`;
}

function sentences(economy: EconomyCode, rows: readonly DeathsRow[]): readonly Message[] {
  const now = rows.at(-1);
  if (!now) return [];
  const values = { economy: economyOf(economy), year: year(now.year) };
  const told: Message =
    now.best === 0
      ? { id: findingId(economy, 'none'), values }
      : now.low < now.high && isWithin(now)
        ? {
            id: findingId(economy, 'between'),
            values: {
              ...values,
              deaths: number(now.best),
              low: number(now.low),
              high: number(now.high),
            },
          }
        : { id: findingId(economy, 'now'), values: { ...values, deaths: number(now.best) } };
  const deadliest = deadliestOf(economy, rows);
  if (!deadliest) return [told];
  const { most, first } = deadliest;
  if (most.year === now.year)
    return [
      told,
      { id: findingId(economy, 'most_now'), values: { ...values, first: year(first) } },
    ];
  const atFirst = most === rows[0];
  return [
    told,
    {
      id: findingId(economy, atFirst ? 'most_first' : 'most'),
      values: {
        economy: economyOf(economy),
        ...(atFirst ? {} : { first: year(first) }),
        year: year(most.year),
        deaths: number(most.best),
      },
    },
  ];
}

function isWithin({ best, low, high }: DeathsRow): boolean {
  return low <= best && best <= high;
}

/** Why there is no picture: none recorded in any year, or not counted by itself. */
export function deathsEmpty(model: DeathsModel): Message | null {
  if (model.lines.length > 0) return null;
  const economy = model.economies[0] ?? '';
  const why = model.zero.length > 0 ? 'zero' : economy === palestine ? 'palestine' : 'none';
  return {
    id: `${ns}:empty.${why}`,
    values: {
      economy: economyOf(economy),
      israel: economyOf(israel),
      first: year(model.first),
      last: year(model.last),
    },
  };
}

export function deathsNotes(model: DeathsModel): readonly Message[] {
  const both = [israel, palestine].some((economy) => model.economies.includes(economy));
  return [
    { id: `${ns}:note.what` },
    ...(both
      ? [
          {
            id: `${ns}:note.palestine`,
            values: { israel: economyOf(israel), palestine: economyOf(palestine) },
          },
        ]
      : []),
    ...model.lines.flatMap(({ economy, rows }) => oddities(economy, rows)),
    ...model.missing
      .filter((economy) => economy !== palestine)
      .map((economy) => ({ id: `${ns}:note.missing`, values: { economy: economyOf(economy) } })),
  ];
}

/** Where the figures are of other lands too, or the publisher's estimates don't fit together. */
function oddities(economy: EconomyCode, rows: readonly DeathsRow[]): readonly Message[] {
  const [since, now] = [wholeSince(economy), rows.at(-1)];
  const note = (id: string, values: Record<string, MessageValue>): Message => ({
    id: `${ns}:note.${id}`,
    values,
  });
  const other = countedEarlierWith(economy);
  const first = rows[0]?.year;
  return [
    ...(other !== null && first !== undefined
      ? [
          note('elsewhere', {
            economy: economyOf(economy),
            other: economyOf(other),
            year: year(first),
          }),
        ]
      : []),
    ...(economy === 'RWA' ? [note('rwanda', {})] : []),
    ...(since !== null && (rows[0]?.year ?? since) < since
      ? [note('larger', { economy: economyOf(economy), year: year(since) })]
      : []),
    ...(economy === 'MAR'
      ? [note('with_other', { economy: economyOf(economy), other: economyOf('ESH') })]
      : []),
    ...(now && !isWithin(now) ? [note('range', { year: year(now.year) })] : []),
  ];
}

/** Every year, the newest first. */
export function deathsTable({ lines }: DeathsModel): FigureTable {
  return {
    columns: ['year', 'economy', 'best', 'low', 'high'].map((id) => ({ id: `${ns}:column.${id}` })),
    rows: lines.flatMap(({ economy, rows }) =>
      rows
        .toReversed()
        .map((row) => [
          year(row.year),
          economyOf(economy),
          inFull(row.best),
          inFull(row.low),
          inFull(row.high),
        ]),
    ),
  };
}

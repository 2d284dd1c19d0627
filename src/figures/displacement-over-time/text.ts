import { newestEdition } from '../../domain/editions/known-editions.ts';
import { inUnrwaMandate } from '../../domain/unrwa-fields.ts';
import { isStaleYear } from '../../domain/stale.ts';
import type { EconomyCode } from '../../domain/economy.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import type { FigureTable } from '../figure/define-figure.ts';
import {
  sameSince,
  type DisplacementKind,
  type DisplacementModel,
  type DisplacementPoint,
} from './model.ts';

const ns = 'displacement-over-time';

/** Sentences about one economy. */
const most = 3;

/**
 * Persons from which on a count is told: the publisher shows each number of a pair from 1 to 4 as 5,
 * and sums of those are far too high.
 */
const enough = 100;

/** Persons from which on a number that is that of the year before to the person is a copy of it. */
const copied = 1000;

/** A fall by over two thirds and so many persons within a year, in the newest four, is told of. */
const steep = { part: 1 / 3, persons: 100_000, years: 4 };

/** The newest year that UNHCR has figures of. */
const newestYear = newestEdition('unhcr', 'displaced')?.last ?? 0;

/** The newest year, the largest numbers first; a comparison names each economy's largest. */
export function displacementFinding(model: DisplacementModel): readonly Message[] {
  return model.economies.flatMap((economy) => {
    const now = model.panels
      .flatMap(({ kind, lines }) => {
        const points = lines.find((line) => line.economy === economy)?.points ?? [];
        const point = points.find(({ year }) => year === model.last);
        return point ? [{ kind, ...point, since: sameSince(points) ?? point.year }] : [];
      })
      .toSorted((a, b) => b.persons - a.persons);
    if (now.length === 0) return [];
    const stale: Message[] = isStaleYear(model.last, newestYear)
      ? [
          {
            id: `${ns}:stale`,
            values: {
              economy: { kind: 'economy', value: economy },
              year: { kind: 'year', value: model.last },
            },
          },
        ]
      : [];
    const told = now.filter(({ persons }) => persons > 0);
    if (told.length === 0)
      return [...stale, { id: `${ns}:finding.zero`, values: valuesOf(economy, model.last, 0) }];
    const large = told.filter(({ persons }) => persons >= enough);
    if (large.length === 0)
      return [...stale, { id: `${ns}:finding.small`, values: valuesOf(economy, model.last, 0) }];
    const sentences = large
      .slice(0, model.economies.length > 1 ? 1 : most)
      .map((one) => sentence(economy, one));
    return [...stale, ...sentences];
  });
}

/** How many they are at the end of the year; of a number repeated since, at the end of its first year. */
function sentence(
  economy: EconomyCode,
  { kind, persons, year, since }: DisplacementPoint & { kind: DisplacementKind; since: number },
): Message {
  const id = `${ns}:finding.${kind}`;
  if (since === year || persons < copied) return { id, values: valuesOf(economy, year, persons) };
  const first: Message = { id, values: valuesOf(economy, since, persons) };
  return {
    id: `${ns}:finding.repeated`,
    values: {
      finding: { kind: 'message', value: first },
      year: { kind: 'year', value: year },
    },
  };
}

function valuesOf(economy: EconomyCode, year: number, persons: number) {
  return {
    economy: { kind: 'economy', value: economy },
    year: { kind: 'year', value: year },
    persons: { kind: 'count', value: persons },
  } satisfies Record<string, MessageValue>;
}

/** Why there is no picture: zero in every year, or no figure at all. */
export function displacementEmpty(model: DisplacementModel): Message | null {
  if (model.panels.length > 0) return null;
  const economy = model.economies[0] ?? '';
  const why = model.zero.length > 0 ? 'zero' : economy === 'XKX' ? 'kosovo' : 'none';
  return {
    id: `${ns}:empty.${why}`,
    values: {
      economy: { kind: 'economy', value: economy },
      serbia: { kind: 'economy', value: 'SRB' },
    },
  };
}

const withKosovo: Message = {
  id: `${ns}:note.serbia`,
  values: {
    serbia: { kind: 'economy', value: 'SRB' },
    kosovo: { kind: 'economy', value: 'XKX' },
  },
};

/** Falls so steep that people may have left the publisher's count rather than the economy. */
function falls(
  { economies, last }: DisplacementModel,
  { kind, lines }: DisplacementModel['panels'][number],
): Message[] {
  if (economies.length > 1 || kind === 'returned' || kind === 'idps_returned') return [];
  const points = lines[0]?.points ?? [];
  return points.flatMap(({ year, persons }, at) => {
    const before = points[at - 1];
    if (!before || before.year !== year - 1 || year <= last - steep.years) return [];
    if (persons > steep.part * before.persons || before.persons - persons < steep.persons)
      return [];
    return [
      {
        id: `${ns}:note.fall`,
        values: {
          kind: { kind: 'message', value: { id: `${ns}:kind.${kind}` } },
          before: { kind: 'amount', value: before.persons, unit: 'persons' },
          earlier: { kind: 'year', value: before.year },
          persons: { kind: 'amount', value: persons, unit: 'persons' },
          year: { kind: 'year', value: year },
        },
      },
    ];
  });
}

export function displacementNotes(model: DisplacementModel): readonly Message[] {
  return [
    ...model.zero.map((kind): Message => ({ id: `${ns}:note.zero.${kind}` })),
    ...model.missing.map((kind): Message => ({ id: `${ns}:note.missing.${kind}` })),
    ...model.panels.flatMap((panel) => falls(model, panel)),
    ...(model.economies.includes('SRB') ? [withKosovo] : []),
    ...(model.economies.some(inUnrwaMandate) ? [{ id: `${ns}:note.unrwa` }] : []),
    { id: `${ns}:note.floor` },
    { id: `${ns}:note.scales` },
  ];
}

export function displacementTable(model: DisplacementModel): FigureTable {
  const column = (name: string): Message => ({ id: `${ns}:column.${name}` });
  return {
    columns: ['year', 'economy', 'kind', 'persons'].map(column),
    rows: model.panels.flatMap(({ kind, lines }) =>
      lines.flatMap(({ economy, points }) =>
        points.toReversed().map(({ year, persons }): MessageValue[] => [
          { kind: 'year', value: year },
          { kind: 'economy', value: economy },
          { kind: 'message', value: { id: `${ns}:kind.${kind}` } },
          { kind: 'amount', value: persons, unit: 'persons' },
        ]),
      ),
    ),
  };
}

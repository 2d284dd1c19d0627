import { newestEdition } from '../../domain/editions/known-editions.ts';
import { isStaleYear } from '../../domain/stale.ts';
import type { EconomyCode } from '../../domain/economy.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import type { FigureTable } from '../figure/define-figure.ts';
import type { DisplacementModel } from './model.ts';

const ns = 'displacement-over-time';

/** Sentences about one economy. */
const most = 3;

/**
 * Persons from which on a count is told: the publisher shows each number of a pair from 1 to 4 as 5,
 * and sums of those are far too high.
 */
const enough = 50;

/** The newest year that UNHCR has figures of. */
const newestYear = newestEdition('unhcr', 'displaced')?.last ?? 0;

/** The newest year, the largest numbers first; a comparison names each economy's largest. */
export function displacementFinding(model: DisplacementModel): readonly Message[] {
  return model.economies.flatMap((economy) => {
    const now = model.panels
      .flatMap(({ kind, lines }) => {
        const point = lines
          .find((line) => line.economy === economy)
          ?.points.find(({ year }) => year === model.last);
        return point ? [{ kind, ...point }] : [];
      })
      .toSorted(
        (a, b) => Number(isOther(a.kind)) - Number(isOther(b.kind)) || b.persons - a.persons,
      );
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
      .map(({ kind, persons }) => ({
        id: `${ns}:finding.${kind}`,
        values: valuesOf(economy, model.last, persons),
      }));
    return [...stale, ...sentences];
  });
}

/** Whether they are told as others than refugees, and so after those. */
function isOther(kind: string): boolean {
  return kind.startsWith('others');
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

/** Where UNRWA works: Palestine refugees there are under its mandate, not UNHCR's. */
const unrwaFields: readonly EconomyCode[] = ['JOR', 'LBN', 'PSE', 'SYR'];
const inUnrwaMandate = (economy: EconomyCode): boolean => unrwaFields.includes(economy);

export function displacementNotes(model: DisplacementModel): readonly Message[] {
  return [
    ...model.zero.map((kind): Message => ({ id: `${ns}:note.zero.${kind}` })),
    ...model.missing.map((kind): Message => ({ id: `${ns}:note.missing.${kind}` })),
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

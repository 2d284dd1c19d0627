import type { Unit } from '../../domain/measure.ts';

/** What a column is to the atlas. */
export const roles = [
  'sender',
  'receiver',
  'origin',
  'destination',
  'economy',
  'year',
  'quarter',
  'date',
  'sex',
  'number',
  'text',
  'ignore',
] as const;
export type Role = (typeof roles)[number];

/** Roles that at most one column has. */
export const soleRoles: ReadonlySet<Role> = new Set([
  'sender',
  'receiver',
  'origin',
  'destination',
  'economy',
  'year',
  'quarter',
  'date',
  'sex',
]);

export const placeRoles: ReadonlySet<Role> = new Set([
  'sender',
  'receiver',
  'origin',
  'destination',
  'economy',
]);

/** The unit a column's numbers are written in. */
export const writtenUnits = [
  'usd',
  'usd_thousand',
  'usd_million',
  'usd_billion',
  'usd_per_person',
  'persons',
  'persons_thousand',
  'persons_million',
  'percent',
  'share',
  'number',
] as const;
export type WrittenUnit = (typeof writtenUnits)[number];

/** The unit numbers are kept in: plain dollars, persons, per cent; `number` for any other. */
export type KeptUnit = Unit | 'number';

const kept: Readonly<Record<WrittenUnit, readonly [KeptUnit, number]>> = {
  usd: ['usd', 1],
  usd_thousand: ['usd', 1e3],
  usd_million: ['usd', 1e6],
  usd_billion: ['usd', 1e9],
  usd_per_person: ['usd_per_person', 1],
  persons: ['persons', 1],
  persons_thousand: ['persons', 1e3],
  persons_million: ['persons', 1e6],
  percent: ['percent', 1],
  share: ['percent', 100],
  number: ['number', 1],
};

export function keptUnit(unit: WrittenUnit): KeptUnit {
  return kept[unit][0];
}

/** A written number in the unit it is kept in, without the dust that multiplying leaves. */
export function inKeptUnit(value: number, unit: WrittenUnit): number {
  const factor = kept[unit][1];
  return factor === 1 ? value : Number((value * factor).toPrecision(15));
}

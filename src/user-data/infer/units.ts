import type { RawTable } from '../parse/raw-table.ts';
import { scaleOfName } from './header-scale.ts';
import { namedUnit, type NamedUnit } from './header-units.ts';
import { fullHeader } from '../parse/raw-table.ts';
import { keyOf } from './name-words.ts';
import { writtenNumber, type DecimalSign } from './number.ts';
import type { ColumnPlan } from './plan.ts';
import type { Profile } from './profile.ts';
import { placeRoles, type WrittenUnit } from './roles.ts';
import { anyOf } from './words-of-all.ts';
import { namesMeasure } from '../values/measure-names.ts';

/** A unit and, where it is `number`, what else the file speaks of. */
export type GuessedUnit = Pick<ColumnPlan, 'unit' | 'unlike'>;

const unitColumn = anyOf('unit.unit_column');
/** What no unit around it is meant for. */
const orders = anyOf('unit.order');
const scaleAlone = anyOf('scale.alone');
const mostUnits = 50;
const fewestShares = 3;

/** The unit of one column: its name first, then its cells, then what the file says around it. */
export function unitOf(
  raw: RawTable,
  place: number,
  profile: Profile,
  decimal: DecimalSign,
): GuessedUnit {
  const header = fullHeader(raw.columns[place]!);
  const above = namedUnit(raw.title);
  const named = scaledFromAbove(namedUnit(header), raw.title, above);
  const foreign = profile.foreign > (named?.sure ? 0.5 : profile.dollar);
  if (foreign && (named === null || isMoney(named.unit) || !named.sure))
    return { unit: 'number', unlike: 'currency' };
  if (named?.sure) return guessed(named);
  if (profile.percent > 0.5) return { unit: 'percent' };
  if (profile.dollar > 0.5 && named?.unit === 'percent') return { unit: 'usd' };
  if (named === null) {
    if (profile.dollar > 0.5) return { unit: 'usd' };
    const unitless = orders.test(keyOf(header));
    return above?.sure && !unitless ? guessed(above) : { unit: 'number' };
  }
  if (above?.sure && (above.unlike !== null || isMoney(above.unit)) && named.unit !== 'persons')
    return guessed(isMoney(named.unit) && named.unit !== 'usd' && !above.unlike ? named : above);
  if (named.unit !== 'percent' || profile.percent > 0) return guessed(named);
  return { unit: areShares(raw, place, decimal) ? 'share' : 'percent' };
}

/**
 * What a column that names the unit of each row says, or, of figures laid out sideways, the first
 * column's name or the one text of a column such as "Series"; null if nothing does.
 */
export function unitBeside(
  raw: RawTable,
  columns: readonly ColumnPlan[],
  sideways: boolean,
): NamedUnit | null {
  for (const { place, role } of columns) {
    const { texts, header } = raw.columns[place]!;
    if (sideways && placeRoles.has(role) && /\$|usd|%|million|billion/i.test(header)) {
      const unit = namedUnit(header);
      if (unit) return unit;
    }
    if (role !== 'text') continue;
    const units = unitColumn.test(keyOf(header)) && texts.length > 1 && texts.length <= mostUnits;
    if (units) {
      const found = texts.slice(1).map((text) => namedUnit(text));
      const [first] = found;
      if (first && found.every((one) => one?.unit === first.unit)) return first;
      const unlike = found.find((one) => one?.unlike)?.unlike ?? null;
      if (found.some((one) => one !== null)) return { unit: 'number', sure: true, unlike };
    }
    if (namesMeasure(header) && texts.length > 1 && texts.length <= mostUnits) {
      const found = textsBeside(raw, place, columns).map((text) => namedUnit(text));
      const [first] = found;
      const told = first && (first.sure || first.unit.includes('_'));
      if (told && found.every((one) => one?.unit === first.unit)) return first;
    }
    if (!sideways || texts.length !== 2) continue;
    const unit = namedUnit(`${header} ${texts[1]}`) ?? namedUnit(texts[1] ?? '');
    if (unit) return unit;
  }
  return null;
}

/** The texts of a column that stand beside an economy: not those of notes below the table. */
function textsBeside(raw: RawTable, place: number, columns: readonly ColumnPlan[]): string[] {
  const ends = columns
    .filter(({ role }) => placeRoles.has(role))
    .map((one) => raw.columns[one.place]!);
  const { texts, ids } = raw.columns[place]!;
  const used = new Set<number>();
  for (let row = 0; row < raw.rows; row++)
    if (ids[row] !== 0 && ends.every((end) => end.ids[row] !== 0)) used.add(ids[row]!);
  return [...used].map((id) => texts[id]!);
}

export function guessed({ unit, unlike }: NamedUnit): GuessedUnit {
  return unlike === null ? { unit } : { unit, unlike };
}

/** Whether numbers lie between 0 and 1, not all of them whole. */
export function areShares(raw: RawTable, place: number, decimal: DecimalSign): boolean {
  const values: number[] = [];
  for (const text of raw.columns[place]!.texts.slice(1, 500)) {
    const number = writtenNumber(text, decimal, raw.canonical);
    if (number?.percent) return false;
    if (number) values.push(number.value);
  }
  const small = values.length >= fewestShares && values.every((value) => Math.abs(value) <= 1);
  return small && values.some((value) => value % 1 !== 0);
}

const isMoney = (unit: WrittenUnit) => unit.startsWith('usd');

/** A column of dollars or persons is in the scale that the lines above the table give for all. */
function scaledFromAbove(
  named: NamedUnit | null,
  title: string,
  above: NamedUnit | null,
): NamedUnit | null {
  if (named?.unit !== 'usd' && named?.unit !== 'persons') return named;
  if (above?.unit.startsWith(`${named.unit}_`) && above.unit !== 'usd_per_person') return above;
  const scale = scaleAlone.test(keyOf(title)) ? scaleOfName(title) : null;
  if (scale === null) return named;
  if (scale === 'unknown' || (scale === 'billion' && named.unit === 'persons'))
    return { unit: 'number', sure: true, unlike: 'scale' };
  return { ...named, unit: `${named.unit}_${scale}` as WrittenUnit };
}

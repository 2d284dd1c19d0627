import { fullHeader, type RawTable } from '../parse/raw-table.ts';
import { isMonth, labelOf, type Label } from './across-labels.ts';
import type { EconomyIndex } from './economy-index.ts';
import { sexInLabel, withoutSex } from './label-sex.ts';
import { acrossEnd } from './matrix.ts';
import type { AcrossColumn, AcrossPlan } from './plan.ts';
import type { Profile } from './profile.ts';
import type { Role } from './roles.ts';

/**
 * Fewer economies in the names of columns are no matrix: beside other figures, where nothing but
 * economies stands there, and where a corner says what stands across.
 */
const fewestEconomies = { beside: 4, alone: 3, said: 2 } as const;
const timeRoles = { year: 'year', quarter: 'quarter', month: 'date' } as const;

export interface FoundAcross {
  kind: AcrossPlan['kind'];
  /** Null for a matrix: its corner, its titles or its user say it. */
  role: Role | null;
  columns: readonly AcrossColumn[];
  /** What the names say of each measure; empty for nothing. */
  names: readonly string[];
  /** Whether years stand there that begin in one year and end in the next. */
  fiscal: boolean;
}

/**
 * Finds columns that are one thing laid out sideways: at least two years, quarters or months, or as
 * many economies as make a matrix. What stands beside a period, in the same name or in a row of
 * titles above, tells the sex or the measure: columns of different ones are never put together.
 */
export function findAcross(
  raw: RawTable,
  profiles: readonly Profile[],
  index: EconomyIndex,
  ending: boolean,
): FoundAcross | null {
  const places = [...raw.columns.keys()].filter((place) => {
    const { texts, number } = profiles[place]!;
    return texts === 0 || number >= 0.5;
  });
  const isoMonths = places.some((place) => isMonth(raw.columns[place]!.header));
  const labels = new Map(
    places.map((place) => [place, labelOf(raw.columns[place]!, ending, isoMonths)]),
  );
  for (const label of ['year', 'quarter', 'half', 'month'] as const) {
    const some = places.filter((place) => labels.get(place)!.kind === label);
    const found = ofPeriods(label === 'half' ? 'quarter' : label, some, labels);
    if (found) return found;
  }
  return ofEconomies(raw, places, labels, profiles, index);
}

function ofPeriods(
  kind: 'year' | 'quarter' | 'month',
  places: readonly number[],
  labels: ReadonlyMap<number, Label>,
): FoundAcross | null {
  const sexed = places.map((place) => sexInLabel(labels.get(place)!.rest).sex);
  // A total is one of both sexes only beside women or men.
  const bySex = sexed.some((sex) => sex === 'female' || sex === 'male');
  const said = places.map((place, at) => {
    const { key, alone, rest } = labels.get(place)!;
    const sex = bySex ? sexed[at]! : null;
    const bare = sex === null ? rest : withoutSex(rest);
    // A unit alone is no name.
    const name = /^\([^()]*\)$/.test(bare) ? '' : bare;
    return { place, key, alone, sex, name, measure: sex === null ? rest : sexInLabel(rest).rest };
  });
  const group = ({ sex, measure }: (typeof said)[number]) => `${sex ?? ''}\n${measure}`;
  const keys = new Map<string, Set<string>>();
  for (const one of said)
    keys.set(group(one), (keys.get(group(one)) ?? new Set<string>()).add(one.key));
  const kept = said.filter((one) => {
    const several = keys.get(group(one))!.size >= 2;
    return several || (one.sex !== null && one.alone) || (one.alone && one.measure !== '');
  });
  if (kept.length < 2 || (!bySex && ![...keys.values()].some(({ size }) => size >= 2))) return null;
  const measures: string[] = [];
  const names: string[] = [];
  const seen = new Set<string>();
  const columns = kept.map((one): AcrossColumn => {
    // Years that come again under one name are another measure, whatever it is.
    let id = one.measure;
    while (seen.has(`${id}\n${one.sex}\n${one.key}`)) id += '\n';
    seen.add(`${id}\n${one.sex}\n${one.key}`);
    let measure = measures.indexOf(id);
    if (measure < 0) {
      measure = measures.push(id) - 1;
      names.push(one.name);
    }
    const { place, key, sex } = one;
    return { place, key, measure, ...(sex === null ? {} : { sex }) };
  });
  const fiscal = kept.some(({ place }) => labels.get(place)!.fiscal);
  return { kind, role: timeRoles[kind], columns, names, fiscal };
}

function ofEconomies(
  raw: RawTable,
  places: readonly number[],
  labels: ReadonlyMap<number, Label>,
  profiles: readonly Profile[],
  index: EconomyIndex,
): FoundAcross | null {
  const alpha2 =
    raw.columns.filter(({ header: name }) => /^[A-Z]{2}$/.test(name)).length >=
    fewestEconomies.beside;
  const columns = places.flatMap((place): AcrossColumn[] => {
    const { header } = raw.columns[place]!;
    const found = index.find(header, alpha2 ? 'alpha2' : null);
    if (found.kind !== 'economy' || found.by === 'm49') return [];
    const { kind, key } = labels.get(place)!;
    const year = kind === 'year' ? { year: Number(key) } : {};
    return [{ place, key: found.economy, measure: 0, ...year }];
  });
  const economies = new Set(columns.map(({ key }) => key));
  const sideways = new Set(columns.map(({ place }) => place));
  const corner = raw.columns.findIndex((_, place) => !sideways.has(place));
  const said = corner >= 0 && acrossEnd(raw, fullHeader(raw.columns[corner]!), []) !== null;
  const alone = places.every((place) => sideways.has(place) || profiles[place]!.year > 0.9);
  const fewest = said ? 'said' : alone ? 'alone' : 'beside';
  if (economies.size < fewestEconomies[fewest] || columns.length < raw.columns.length * 0.4)
    return null;
  return { kind: 'economy', role: null, columns, names: [''], fiscal: false };
}

import type { RawTable } from '../parse/raw-table.ts';
import type { EconomyIndex } from './economy-index.ts';
import { isYear, readQuarter, readYear } from './period.ts';
import type { Profile } from './profile.ts';
import type { AcrossPlan } from './plan.ts';

/** Fewer economies in the names of columns are no matrix. */
const fewestEconomies = 4;

/**
 * Finds columns that are one thing laid out sideways: at least two years or quarters, or as many
 * economies as make a matrix.
 */
export function findAcross(
  raw: RawTable,
  profiles: readonly Profile[],
  index: EconomyIndex,
): Omit<AcrossPlan, 'unit' | 'unlike' | 'decimal'> | null {
  const numeric = (place: number) => {
    const { texts, number } = profiles[place]!;
    return texts === 0 || number >= 0.5;
  };
  const places = [...raw.columns.keys()].filter(numeric);
  const header = (place: number) => raw.columns[place]!.header;
  const years = places.filter((place) => isYear(header(place)));
  if (years.length >= 2)
    return {
      kind: 'year',
      role: 'year',
      columns: years.map((place) => ({ place, key: String(readYear(header(place))) })),
    };
  const quarters = places.filter((place) => readQuarter(header(place)) !== null);
  if (quarters.length >= 2)
    return {
      kind: 'quarter',
      role: 'quarter',
      columns: quarters.map((place) => ({ place, key: readQuarter(header(place))! })),
    };
  const alpha2 =
    raw.columns.filter(({ header: name }) => /^[A-Z]{2}$/.test(name)).length >= fewestEconomies;
  const economies = places.flatMap((place) => {
    const found = index.find(header(place), alpha2 ? 'alpha2' : null);
    return found.kind === 'economy' && found.by !== 'm49' ? [{ place, key: found.economy }] : [];
  });
  if (economies.length < fewestEconomies || economies.length < raw.columns.length * 0.4)
    return null;
  const corner = raw.columns.find((_, place) => !economies.some((one) => one.place === place));
  const turned =
    /^(?:receiver|receiving|recipient|destination|destinataire|receptor|destino)/i.test(
      corner?.header ?? '',
    );
  return { kind: 'economy', role: turned ? 'sender' : 'receiver', columns: economies };
}

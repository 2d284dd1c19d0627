import type { StockEdition } from '../../domain/editions/stock.ts';
import type { EconomyCode } from '../../domain/economy.ts';
import { lostOf, type LostColumns, type LostDestinations } from '../shared/lost-destinations.ts';
import type { MigrantsDirection, MigrantsSettings } from './settings.ts';

export interface MigrantRow extends Partial<LostColumns> {
  direction: MigrantsDirection;
  edition: number;
  year: number;
  /** Destination of those abroad, origin of those hosted; `XOO` where the origin is unknown. */
  partner: EconomyCode;
  female: number;
  male: number;
  /** b counted by birth, c by citizenship, r refugees added, i imputed. */
  flags: string | null;
  /** Whether women's share was not observed; see `unobserved_split`. */
  shared?: boolean;
  /** The year from which they were grown as all who live in the destination; see `moved_pair`. */
  moved_since?: number | null;
  /** Refugees and others in need of protection by UNHCR's largest count, its year, and how many now. */
  fled_most?: number | null;
  fled_year?: number | null;
  fled_now?: number | null;
}

/** People of whom UNHCR once had half or more under its protection, and now has far fewer. */
export interface Fled {
  most: number;
  year: number;
  now: number;
}

export type MigrantRows = Readonly<Record<EconomyCode, readonly MigrantRow[]>>;

/** Women and men of one row of the picture, in persons. */
export interface Pair {
  /** An economy: a partner, or one of those compared. */
  kind: 'economy' | 'other' | 'unknown';
  economy: EconomyCode;
  /** How many partners are in it. */
  partners: number;
  female: number;
  male: number;
  /** Women's share of it was not observed. */
  shared?: boolean;
  /** How it was counted, where it is one pair; as of a row. */
  flags?: string;
  /** The year whose number it is, times one number for all who live in its destination. */
  movedSince?: number;
  fled?: Fled;
}

export interface CountedPair extends Pair {
  /** The economy it is a partner of. */
  of: EconomyCode;
  flags: string;
}

export interface MigrantsModel {
  direction: MigrantsDirection;
  edition: StockEdition;
  economies: readonly EconomyCode[];
  year: number;
  /** All of each economy's migrants together. */
  totals: readonly Pair[];
  drawn: readonly Pair[];
  /** Every pair there is a figure of, largest first. */
  all: readonly CountedPair[];
  /** Share of the persons, in %, by how they were counted. */
  counted: { citizenship: number; refugees: number; imputed: number };
  /** Share of the persons, in %, whose women were not counted apart. */
  shared: number;
  /** Share of the persons, in %, whose other end the publisher does not know. */
  unknown: number;
  /** Of those abroad: whose destinations the revision lacks. */
  lost: readonly LostDestinations[];
}

/** Partners drawn by name before the rest become one row. */
const named = 8;

/** The publisher's origin unknown. */
const unknownOrigin = 'XOO';

/** One economy is shown by partner, several by their totals. */
export function migrantsModel(settings: MigrantsSettings, rows: MigrantRows): MigrantsModel {
  const { economies, direction, edition } = settings;
  const all = economies.flatMap((of) =>
    (rows[of] ?? [])
      .filter((row) => row.direction === direction && String(row.edition) === edition)
      .map((row) => ({
        of,
        kind: row.partner === unknownOrigin ? ('unknown' as const) : ('economy' as const),
        economy: row.partner,
        partners: 1,
        female: row.female,
        male: row.male,
        flags: row.flags ?? '',
        year: row.year,
        ...(row.shared === true ? { shared: true } : {}),
        ...(row.moved_since == null ? {} : { movedSince: row.moved_since }),
        ...fledOf(row),
      })),
  );
  const lost = economies.flatMap((of) => {
    const own = (rows[of] ?? []).find(
      (row) => row.direction === direction && String(row.edition) === edition,
    );
    return lostOf(of, own) ?? [];
  });
  const totals = economies
    .map((of) =>
      summed(
        'economy',
        of,
        all.filter((pair) => pair.of === of),
      ),
    )
    .filter((total) => total.partners > 0);
  return {
    direction,
    edition,
    economies,
    year: Math.max(0, ...all.map(({ year }) => year)),
    totals,
    drawn: economies.length > 1 ? totals : byPartner(all),
    all: all.toSorted((a, b) => persons(b) - persons(a)),
    counted: {
      citizenship: flagged(all, 'c'),
      refugees: flagged(all, 'r'),
      imputed: flagged(all, 'i'),
    },
    shared: partOf(all, ({ shared }) => shared === true),
    unknown: partOf(all, ({ kind }) => kind === 'unknown'),
    lost,
  };
}

function fledOf({ fled_most: most, fled_year: year, fled_now: now }: MigrantRow): { fled?: Fled } {
  return most == null || year == null ? {} : { fled: { most, year, now: now ?? 0 } };
}

/** Women and men together. */
export function persons(pair: Pick<Pair, 'female' | 'male'>): number {
  return pair.female + pair.male;
}

/** Women among them, in %; null of nobody. */
export function womenShare(pair: Pick<Pair, 'female' | 'male'>): number | null {
  const both = persons(pair);
  return both === 0 ? null : (100 * pair.female) / both;
}

/** The model with fewer partners by name: the others together, as before. */
export function fewerPartners(model: MigrantsModel, most: number): MigrantsModel {
  return model.economies.length > 1 ? model : { ...model, drawn: byPartner(model.all, most) };
}

function byPartner(pairs: readonly CountedPair[], most: number = named): Pair[] {
  const known = pairs
    .filter((pair) => pair.kind === 'economy' && persons(pair) > 0)
    .toSorted((a, b) => persons(b) - persons(a));
  const unknown = pairs.filter((pair) => pair.kind === 'unknown' && persons(pair) > 0);
  const top = known.length <= most + 1 ? known : known.slice(0, most);
  const rest = known.slice(top.length);
  return [...top, ...(rest.length > 0 ? [summed('other', '', rest)] : []), ...unknown];
}

function summed(kind: Pair['kind'], economy: EconomyCode, pairs: readonly Pair[]): Pair {
  return {
    kind,
    economy,
    partners: pairs.length,
    female: pairs.reduce((sum, pair) => sum + pair.female, 0),
    male: pairs.reduce((sum, pair) => sum + pair.male, 0),
  };
}

function flagged(pairs: readonly CountedPair[], flag: string): number {
  return partOf(pairs, ({ flags }) => flags.includes(flag));
}

/** Persons of some pairs in % of all. */
function partOf(pairs: readonly CountedPair[], which: (pair: CountedPair) => boolean): number {
  const all = pairs.reduce((sum, pair) => sum + persons(pair), 0);
  const some = pairs.filter(which).reduce((sum, pair) => sum + persons(pair), 0);
  return all === 0 ? 0 : (100 * some) / all;
}

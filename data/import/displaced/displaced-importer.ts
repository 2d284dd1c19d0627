import { ImportError } from '../lib/import-error.ts';
import type { Importer, LeftOut } from '../lib/importer.ts';
import type { InputFile } from '../lib/input-file.ts';
import { readBySex, type BySex } from './by-sex.ts';
import { readCountryCodes } from './country-codes.ts';
import { joinSex, type Joined } from './join-sex.ts';
import { readTotals, type Displaced, type Totals } from './totals.ts';

const parts = {
  totals: /^population(?!_by_sex).*\.csv$/i,
  bySex: /^demographics_by_sex.*\.csv$/i,
  countries: /^countries\.csv$/i,
};

/** Asylum-seekers are kept from this year on: earlier pairs are thousands a year and mostly tiny. */
const firstAsylumYear = 2015;

/** Reads UNHCR's figures on displaced and returned people, by origin, asylum and sex. */
export const displacedImporter: Importer = {
  id: 'displaced',
  sourceId: 'unhcr',
  title: 'Forcibly displaced and returned people',
  recognises: ({ name }) => Object.values(parts).some((part) => part.test(name)),
  read(files, { economies }) {
    const totals = readTotals(only(files, parts.totals) ?? missing('population.csv'), economies);
    const sexFile = only(files, parts.bySex) ?? missing('demographics_by_sex….csv');
    const late = totals.rows.filter((row) => !tooEarly(row));
    const traces = lastTraces(totals, late);
    const kept = [...late, ...traces];
    const bySex = readBySex(sexFile, economies).filter((row) => !tooEarly(row));
    const newest = kept.reduce((last, { year }) => Math.max(last, year), 0);
    const edition = `figures to ${newest}`;
    const joined = joinSex(kept, bySex, edition);
    const countries = only(files, parts.countries);
    return {
      tables: {
        displaced: joined.rows,
        indicator: joined.returns,
        ...(countries ? { economy_code: readCountryCodes(countries, economies) } : {}),
      },
      totals: [],
      leftOut: leftOut(
        { ...totals, zeros: totals.zeros - traces.length },
        joined,
        totals.rows.length - late.length,
      ).map((one) => ({ ...one, edition })),
      editions: (['displaced', 'indicator'] as const).map((table) => ({
        source: 'unhcr',
        table,
        edition,
        label: String(newest),
      })),
    };
  },
};

function only(files: readonly InputFile[], part: RegExp): InputFile | undefined {
  const [first, second] = files.filter((file) => part.test(file.name));
  if (second)
    throw new ImportError({ file: second.path }, `is a second file beside ${first!.path}`);
  return first;
}

function missing(file: string): never {
  throw new ImportError({ file }, 'is missing: totals and counts by sex are read together');
}

function tooEarly({ category, year }: { category: string; year: number }): boolean {
  return category === 'asylum_seekers' && year < firstAsylumYear;
}

/**
 * Zeros that must stay: an economy of which a year has nothing but asylum-seekers that are left out
 * would look as if nobody had counted it, though the publisher says it had no refugees.
 */
function lastTraces(totals: Totals, kept: readonly Displaced[]): Displaced[] {
  const ends = ({ year, origin, asylum }: Displaced) =>
    [`${year} from ${origin}`, `${year} in ${asylum}`] as const;
  const traced = new Set(kept.flatMap(ends));
  const early = new Set(totals.rows.filter(tooEarly).map((row) => ends(row).join()));
  return totals.noRefugees.filter((row) => {
    const own = ends(row);
    if (!early.has(own.join()) || own.every((end) => traced.has(end))) return false;
    for (const end of own) traced.add(end);
    return true;
  });
}

function leftOut(totals: Totals, joined: Joined, early: number): Omit<LeftOut, 'edition'>[] {
  const one = (what: string, rows: number, amount: number | null, reason: string) => ({
    source: 'unhcr',
    table: 'displaced' as const,
    what,
    rows,
    amount,
    unit: amount === null ? null : 'persons, summed over years',
    reason,
  });
  return [
    one(
      'cells that say 0',
      totals.zeros,
      null,
      'a pair and year that is in the table at all has 0 in the categories it lacks',
    ),
    one(
      `asylum-seekers before ${firstAsylumYear}`,
      early,
      null,
      'thousands of small pairs a year, left out to keep the tables small; refugees are kept from 1951 on, and one zero of them where an economy would else have no row in a year',
    ),
    one(
      'blank cells',
      totals.blanks,
      null,
      'others in need of international protection have no figure there',
    ),
    one(
      'totals of the file by sex that disagree',
      joined.disagreeing.length,
      sum(joined.disagreeing),
      'the total of the main file is kept; women and men are kept where they fit in it',
    ),
    one(
      'women and men that exceed the total of the main file',
      joined.unfit.length,
      sum(joined.unfit),
      'sex left empty',
    ),
    one(
      'counts by sex without a count in the main file',
      joined.orphans.length,
      sum(joined.orphans),
      'no total to put them beside',
    ),
  ];
}

function sum(rows: readonly BySex[]): number {
  return rows.reduce((all, each) => all + each.total, 0);
}

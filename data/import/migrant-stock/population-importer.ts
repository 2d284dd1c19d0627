import { cellNumber } from '../lib/cell-number.ts';
import { readCsv } from '../lib/csv.ts';
import type { EconomyResolver } from '../lib/economy-resolver.ts';
import { ImportError, type Place } from '../lib/import-error.ts';
import type { Row } from '../lib/row.ts';
import type { Importer, LeftOut } from '../lib/importer.ts';
import type { InputFile } from '../lib/input-file.ts';
import { sourceRow } from '../lib/source-row.ts';
import { editionSource } from '../sources/edition-source.ts';

const columns = ['name', 'code', 'sex', 'year', 'population_thousands'] as const;
const sexes = ['both', 'female', 'male'] as const;
type Sex = (typeof sexes)[number];

/** Reads World Population Prospects' population by sex. */
export const populationImporter: Importer = {
  id: 'population-by-sex',
  sourceId: 'undesa-wpp-2019',
  title: 'Population by sex',
  recognises: ({ name }) => /^population_by_sex.*\.csv$/i.test(name),
  read(files, { economies }) {
    const read = files.map((file) => readPopulation(file, economies));
    return {
      tables: {
        population_by_sex: read.flatMap((each) => each.rows),
        source: files.map((file) =>
          sourceRow(editionSource('undesa-wpp-2019', releaseOf(file).year)),
        ),
      },
      totals: [],
      leftOut: read.flatMap((each) => each.leftOut),
      editions: files.map((file) => {
        const { year, edition } = releaseOf(file);
        const { id } = editionSource('undesa-wpp-2019', year);
        return { source: id, table: 'population_by_sex', edition, label: year, released: year };
      }),
    };
  },
};

const named = /_wpp(\d{4})(?:_from_ims(\d{4})_table(\d+))?/i;

/**
 * The revision that a file is of, and where it was taken from, as its name states them.
 * @throws {ImportError} when it states none.
 */
function releaseOf({ name, path }: InputFile): { year: string; edition: string } {
  const [, year, stock, table] = named.exec(name) ?? [];
  if (year === undefined)
    throw new ImportError({ file: path }, 'its name states no revision, such as wpp2019');
  const taken =
    stock === undefined ? '' : `, as in International Migrant Stock ${stock}, table ${table}`;
  return { year, edition: `${year}${taken}` };
}

interface Counted {
  place: Place;
  name: string;
  year: number;
  economy: string;
  persons: Record<Sex, number | null>;
}

/**
 * Rows of table `population_by_sex`, in persons; the file counts thousands. Regions and other
 * aggregates are left out, and so is what has no split by sex.
 * @throws {ImportError} for an unknown code or sex, or women and men that do not add up.
 */
export function readPopulation(
  file: InputFile,
  economies: EconomyResolver,
): { rows: Row[]; leftOut: LeftOut[] } {
  const found = new Map<string, Counted>();
  let aggregates = 0;
  for (const row of readCsv(file, columns).rows) {
    const place = { file: file.path, row: row.row };
    const economy = economies.economyOrAggregate('undesa-m49', { code: row.get('code') }, place);
    if (economy === null) {
      aggregates += 1;
      continue;
    }
    const sex = sexes.find((each) => each === row.get('sex'));
    if (!sex)
      throw new ImportError(place, `sex: expected ${sexes.join(', ')}, found "${row.get('sex')}"`);
    const year = cellNumber(row.get('year'), place, 'year');
    if (year === null) throw new ImportError(place, 'year is missing');
    const thousands = cellNumber(row.get('population_thousands'), place, 'population_thousands');
    const key = `${economy} ${year}`;
    const own = found.get(key) ?? {
      place,
      name: row.get('name'),
      year,
      economy,
      persons: { both: null, female: null, male: null },
    };
    found.set(key, own);
    if (own.persons[sex] !== null) throw new ImportError(place, `${key}: ${sex} is given twice`);
    own.persons[sex] = thousands === null ? null : Math.round(thousands * 1000);
  }
  const rows: Row[] = [];
  let unsplit = 0;
  let unsplitPersons = 0;
  for (const { place, economy, year, persons } of found.values()) {
    const { both, female, male } = persons;
    if (female === null || male === null) {
      unsplit += 1;
      unsplitPersons += both ?? 0;
      continue;
    }
    if (both !== null && Math.abs(both - female - male) > 2)
      throw new ImportError(
        place,
        `${economy} ${year}: women ${female} and men ${male} are not ${both} in all`,
      );
    rows.push({ year, economy, female, male });
  }
  const { year: revision } = releaseOf(file);
  const about = {
    source: editionSource('undesa-wpp-2019', revision).id,
    edition: `WPP ${revision}`,
    table: 'population_by_sex',
  } as const;
  return {
    rows,
    leftOut: [
      {
        ...about,
        what: 'regions, income groups and other aggregates',
        rows: aggregates,
        amount: null,
        unit: null,
        reason: 'aggregates are made from the economies, not stored beside them',
      },
      {
        ...about,
        what: 'economies and years without a split by sex',
        rows: unsplit,
        amount: unsplitPersons,
        unit: 'persons, summed over years',
        reason: 'the publisher gives no women and men for small populations',
      },
    ],
  };
}

import { ImportError } from '../lib/import-error.ts';
import { EconomyResolver } from '../lib/economy-resolver.ts';
import type { Row } from '../lib/row.ts';
import type { EditionStated, Imported, Importer, LeftOut } from '../lib/importer.ts';
import type { InputFile } from '../lib/input-file.ts';
import { sourceRow } from '../lib/source-row.ts';
import { sources } from '../sources/sources.ts';
import { readCountryList, type Country } from './country-list.ts';
import { economyCodes } from './economy-codes.ts';
import { economyRows } from './economy-rows.ts';
import { readIncomeClasses, type Classed } from './income-class.ts';
import { readAreas } from './natural-earth.ts';
import { readTypedLists, type TypedLists } from './typed.ts';

const parts = {
  countries: /^country_?names.*\.csv$/i,
  classes: /^class.*\.csv$/i,
  areas: /^countries50_attributes.*\.csv$/i,
};

/** Reads the economies, their groups through time, and how each publisher writes them. */
export const economiesImporter: Importer = {
  id: 'economies',
  sourceId: 'iom-gdi',
  title: 'Economies, their groups and their codes',
  recognises: ({ name }) => Object.values(parts).some((part) => part.test(name)),
  read: (files) => readEconomies(files, readTypedLists()),
};

/**
 * Reads tables `economy`, `economy_group` and `economy_code` from the list of countries, the World
 * Bank's classes, Natural Earth's attributes and the lists kept by hand.
 * @throws {ImportError} if one of the three files is missing or there are two of one.
 */
export function readEconomies(files: readonly InputFile[], lists: TypedLists): Imported {
  const countries = readCountryList(only(files, parts.countries, 'countrynames.csv'));
  const classes = readIncomeClasses(only(files, parts.classes, 'CLASS.csv'));
  const areas = readAreas(only(files, parts.areas, 'countries50_attributes.csv'));
  const elsewhere = new Map(
    lists.codes.flatMap((row) => (row['source'] === 'iom' ? [[row['code'], row] as const] : [])),
  );
  const own = countries.filter((country) => !elsewhere.has(country.code));
  const codes = economyCodes(lists.codes, own, classes, areas);
  const economies = economyRows(own, classes, areas, lists, codes);
  return {
    tables: {
      economy: economies,
      economy_code: codes,
      economy_group: groupRows(classes, new EconomyResolver(codes)),
      source: (['iom-gdi', 'wb-class', 'natural-earth-5'] as const).map((id) =>
        sourceRow(sources[id]),
      ),
    },
    totals: [],
    leftOut: notEconomies(countries, elsewhere, lists.unplaced),
    editions: classEditions(classes),
  };
}

/** The classes by the fiscal years that their file has; the last begins in July of the year before it. */
function classEditions(classes: readonly Classed[]): EditionStated[] {
  const years = classes.map(({ year }) => year);
  const last = years.reduce((one, other) => Math.max(one, other), 0);
  const first = years.reduce((one, other) => Math.min(one, other), last);
  const edition = `fiscal years ${first}–${last}`;
  return (['economy', 'economy_group'] as const).map((table) => ({
    source: 'wb-class',
    table,
    edition,
    released: `${last - 1}-07`,
  }));
}

function groupRows(classes: readonly Classed[], resolver: EconomyResolver): Row[] {
  return classes.flatMap(({ code, year, income, fcv, place }) => {
    const economy = resolver.economy('world-bank', { code }, place);
    const rows: Row[] = [];
    if (income !== null) rows.push({ scheme: 'income', year, economy, value: income });
    if (fcv !== null) rows.push({ scheme: 'fcv', year, economy, value: fcv ? 'yes' : 'no' });
    return rows;
  });
}

function notEconomies(
  countries: readonly Country[],
  elsewhere: ReadonlyMap<unknown, Row>,
  unplaced: TypedLists['unplaced'],
): LeftOut[] {
  const standIns = new Set(unplaced.map((each) => each.economy));
  return countries.flatMap((country) => {
    const row = elsewhere.get(country.code);
    // A stand-in keeps its place under a code of ours, so nothing of it is left out.
    if (!row || standIns.has(String(row['economy']))) return [];
    return [
      {
        source: 'iom-gdi',
        edition: sources['iom-gdi'].edition,
        table: 'economy',
        what: country.name,
        rows: 1,
        amount: null,
        unit: null,
        reason: String(row['note']),
      },
    ];
  });
}

function only(files: readonly InputFile[], part: RegExp, example: string): InputFile {
  const [first, second] = files.filter((file) => part.test(file.name));
  if (!first)
    throw new ImportError(
      { file: example },
      'is missing: the list of countries, the World Bank classes and the Natural Earth attributes are read together',
    );
  if (second) throw new ImportError({ file: second.path }, `is a second file beside ${first.path}`);
  return first;
}

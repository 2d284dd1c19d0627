import { cellNumber, rounded } from '../lib/cell-number.ts';
import { readCsv } from '../lib/csv.ts';
import type { EconomyResolver } from '../lib/economy-resolver.ts';
import { ImportError } from '../lib/import-error.ts';
import type { Row } from '../lib/row.ts';
import type { Importer, LeftOut } from '../lib/importer.ts';
import type { InputFile } from '../lib/input-file.ts';
import { sourceRow } from '../lib/source-row.ts';
import { editionSource } from '../sources/edition-source.ts';

/**
 * UNDP's columns that are kept (before `_1990`), our name for each, its decimal places, and its
 * first year where the atlas needs none before.
 */
const kept: Readonly<Record<string, { name: string; places: number; from?: number }>> = {
  hdi: { name: 'hdi', places: 3 },
  gdi: { name: 'gdi', places: 3 },
  gii: { name: 'gii', places: 3 },
  lfpr_f: { from: 2000, name: 'labour_female_pct', places: 1 },
  lfpr_m: { from: 2000, name: 'labour_male_pct', places: 1 },
  gni_pc_f: { from: 2000, name: 'gni_person_female_ppp', places: 0 },
  gni_pc_m: { from: 2000, name: 'gni_person_male_ppp', places: 0 },
};

/** Reads UNDP's composite indices and their parts by sex. */
export const humanDevelopmentImporter: Importer = {
  id: 'human-development',
  sourceId: 'undp-hdr-2025',
  title: 'Human Development Report, composite indices',
  recognises: ({ name }) => fileName.test(name),
  read(files, { economies }) {
    const read = files.map((file) => readHumanDevelopment(file, economies));
    return {
      tables: {
        indicator: read.flatMap((each) => each.rows),
        source: files.map((file) => sourceRow(editionSource('undp-hdr-2025', yearOf(file)))),
      },
      totals: [],
      leftOut: read.flatMap((each) => each.leftOut),
    };
  },
};

const fileName = /^HDR(\d{2})_Composite_indices.*\.csv$/i;

/**
 * Rows of table `indicator` from the complete time series: one row an economy, one column an
 * indicator and year. The file is Latin-1 with mangled names, so rows are known by their code.
 * @throws {ImportError} for an unknown code, a kept indicator without any year, or a value that is
 * not a number.
 */
export function readHumanDevelopment(
  file: InputFile,
  economies: EconomyResolver,
): { rows: Row[]; leftOut: LeftOut[] } {
  const { id: source, edition } = editionSource('undp-hdr-2025', yearOf(file));
  const { header, rows: lines } = readCsv(file, [], { encoding: 'latin1' });
  const codeColumn = header.findIndex((name) => /(^|[^a-z])code$/.test(name));
  if (codeColumn < 0) throw new ImportError({ file: file.path, row: 1 }, 'no column "code"');
  const columns = yearColumns(header, file);
  const rows: Row[] = [];
  let aggregates = 0;
  for (const { cells, row } of lines) {
    const place = { file: file.path, row };
    const code = cells[codeColumn]!.trim();
    const economy = economies.economyOrAggregate('undp', { code }, place);
    if (economy === null) {
      aggregates += 1;
      continue;
    }
    for (const { column, name, places, year, title } of columns) {
      const value = cellNumber(cells[column], place, title);
      if (value !== null)
        rows.push({ source, edition, name, year, economy, value: rounded(value, places) });
    }
  }
  const about = { source, edition, table: 'indicator', amount: null, unit: null } as const;
  return {
    rows,
    leftOut: [
      {
        ...about,
        what: 'regions and groups',
        rows: aggregates,
        reason: 'aggregates are not economies',
      },
      {
        ...about,
        what: 'columns of other indicators and ranks, and of work and income before 2000',
        rows: header.length - columns.length - 1,
        reason: 'no figure needs them',
      },
    ],
  };
}

function yearOf(file: InputFile): string {
  return `20${fileName.exec(file.name)![1]!}`;
}

interface YearColumn {
  column: number;
  title: string;
  name: string;
  places: number;
  year: number;
}

function yearColumns(header: readonly string[], file: InputFile): YearColumn[] {
  const columns = header.flatMap((title, column): YearColumn[] => {
    const [, stem, year] = /^(.*)_(\d{4})$/.exec(title) ?? [];
    const own = stem === undefined ? undefined : kept[stem];
    return own && Number(year) >= (own.from ?? 0)
      ? [{ column, title, name: own.name, places: own.places, year: Number(year) }]
      : [];
  });
  const found = new Set(columns.map(({ name }) => name));
  const missing = Object.keys(kept).filter((stem) => !found.has(kept[stem]!.name));
  if (missing.length > 0)
    throw new ImportError({ file: file.path, row: 1 }, `no column ${missing[0]}_<year>`);
  return columns;
}

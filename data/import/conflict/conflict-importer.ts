import { cellNumber } from '../lib/cell-number.ts';
import { readCsv, type CsvRow } from '../lib/csv.ts';
import type { EconomyResolver } from '../lib/economy-resolver.ts';
import { ImportError, type Place } from '../lib/import-error.ts';
import type { Row } from '../lib/row.ts';
import type { Imported, Importer } from '../lib/importer.ts';
import type { InputFile } from '../lib/input-file.ts';
import { sourceRow, type Source } from '../lib/source-row.ts';
import { sources } from '../sources/sources.ts';

const estimates = ['best', 'low', 'high'] as const;
const kinds = ['sb', 'ns', 'os'] as const;

/** The column of an estimate in all, and those of its parts: state-based, non-state, one-sided. */
const total = (estimate: string) => `cumulative_total_deaths_in_orgvio_${estimate}_cy`;
const part = (kind: string, estimate: string) => `${kind}_total_deaths_${estimate}_cy`;

/** Reads the deaths in organised violence that the Uppsala Conflict Data Program estimates. */
export const conflictImporter: Importer = {
  id: 'conflict-deaths',
  sourceId: 'ucdp-25.1',
  title: 'Uppsala Conflict Data Program, organised violence',
  recognises: ({ name }) => /^organizedviolencecy_v\d+_\d+\.csv$/i.test(name),
  read(files, { economies }) {
    const read = files.map((file) => readDeaths(file, economies));
    return {
      tables: {
        conflict_deaths: read.flatMap((each) => each.tables.conflict_deaths ?? []),
        source: read.flatMap((each) => each.tables.source ?? []),
      },
      totals: [],
      leftOut: read.flatMap((each) => each.leftOut),
    };
  },
};

/**
 * Rows of table `conflict_deaths`, by the Gleditsch–Ward number of the state. Two states that are
 * one economy today (the Germanies, the Yemens) are added up.
 * @throws {ImportError} for an unknown state, a version that is not the file's, or estimates whose
 * parts are not their total.
 */
function readDeaths(file: InputFile, economies: EconomyResolver): Imported {
  const edition = /_v(\d+)_(\d+)\./i.exec(file.name)!.slice(1).join('.');
  const source = sourceOf(edition);
  const columns = ['country_id_cy', 'country_cy', 'year_cy', 'version'];
  const counted = estimates.flatMap((estimate) => [
    total(estimate),
    ...kinds.map((kind) => part(kind, estimate)),
  ]);
  const found = new Map<string, Row>();
  let gone = 0;
  for (const line of readCsv<string>(file, [...columns, ...counted]).rows) {
    const place = { file: file.path, row: line.row };
    if (line.get('version') !== edition)
      throw new ImportError(place, `version: "${line.get('version')}" in a file of ${edition}`);
    const written = { code: line.get('country_id_cy'), name: line.get('country_cy') };
    const economy = economies.economyOrAggregate('gleditsch-ward', written, place);
    const year = whole(line, 'year_cy', place);
    const deaths = estimates.map((estimate) => deathsOf(line, estimate, place));
    if (economy === null) {
      if (deaths.some((each) => each > 0))
        throw new ImportError(place, `${written.name} is no economy, but has deaths`);
      gone += 1;
      continue;
    }
    const before = found.get(`${year} ${economy}`);
    const [best, low, high] = estimates.map(
      (estimate, index) => deaths[index]! + Number(before?.[estimate] ?? 0),
    );
    found.set(`${year} ${economy}`, {
      source: source.id,
      edition,
      year,
      economy,
      best: best!,
      low: low!,
      high: high!,
    });
  }
  return {
    tables: { conflict_deaths: [...found.values()], source: [sourceRow(source)] },
    totals: [],
    leftOut:
      gone === 0
        ? []
        : [
            {
              source: source.id,
              edition,
              table: 'conflict_deaths',
              what: 'States that are no economy of today',
              rows: gone,
              amount: 0,
              unit: 'deaths',
              reason: 'Czechoslovakia, without deaths',
            },
          ],
  };
}

function deathsOf(line: CsvRow<string>, estimate: string, place: Place): number {
  const all = whole(line, total(estimate), place);
  const parts = kinds.map((kind) => whole(line, part(kind, estimate), place));
  const sum = parts.reduce((added, each) => added + each, 0);
  if (sum !== all)
    throw new ImportError(place, `${total(estimate)}: its parts are ${sum}, it says ${all}`);
  return all;
}

function whole(line: CsvRow<string>, column: string, place: Place): number {
  const value = cellNumber(line.get(column), place, column);
  if (value === null || !Number.isInteger(value))
    throw new ImportError(place, `${column}: expected a whole number, found "${line.get(column)}"`);
  return value;
}

/** The source of a version: the one listed, or for a newer one, that with the version changed. */
function sourceOf(version: string): Source {
  const listed: Source = sources['ucdp-25.1'];
  const inVersion = (text: string) => text.replaceAll('25.1', version);
  return {
    ...listed,
    id: inVersion(listed.id),
    edition: version,
    citation: inVersion(listed.citation),
  };
}

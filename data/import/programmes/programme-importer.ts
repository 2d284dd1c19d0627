import type { Importer, LeftOut } from '../lib/importer.ts';
import { ImportError } from '../lib/import-error.ts';
import type { InputFile } from '../lib/input-file.ts';
import { sources } from '../sources/sources.ts';
import { readProgrammes } from './programme-rows.ts';

const table = /^iom_projects.*\.csv$/i;
const collection = /^iom_projects.*\.json$/i;

/** Reads the programmes on migration and development: titles and facts only. */
export const programmeImporter: Importer = {
  id: 'programmes',
  sourceId: 'iom-projects',
  title: 'Migration and development programmes',
  recognises: ({ name }) => table.test(name) || collection.test(name),
  read(files, { economies }) {
    const read = files
      .filter(({ name }) => table.test(name))
      .map((file) => readProgrammes(file, economies));
    if (read.length === 0)
      throw new ImportError(
        { file: files[0]!.path },
        'the table iom_projects.csv is missing beside it',
      );
    return {
      tables: {
        programme: read.flatMap((each) => each.programmes),
        programme_economy: read.flatMap((each) => each.economies),
      },
      totals: [],
      leftOut: files.filter(({ name }) => collection.test(name)).map(summariesLeftOut),
    };
  },
};

/** Counts the summaries in the JSON form of the collection, which are not ours to copy. */
function summariesLeftOut(file: InputFile): LeftOut {
  return {
    source: 'iom-projects',
    edition: sources['iom-projects'].edition,
    table: 'programme',
    what: 'summaries',
    rows: summaries(file),
    amount: null,
    unit: null,
    reason: 'sentences of others are not copied; each programme links to its page',
  };
}

function summaries(file: InputFile): number {
  try {
    const { projects } = JSON.parse(file.text()) as { projects: { summary?: string | null }[] };
    return projects.filter(({ summary }) => summary).length;
  } catch (cause) {
    throw new ImportError({ file: file.path }, 'this is not the JSON form of the collection', {
      cause,
    });
  }
}

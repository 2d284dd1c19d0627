import type { AtlasDatabase } from '../../../database/atlas-database.ts';
import type { UserSqlResult } from '../../../database/user-sql/user-sql-result.ts';
import type { ExportCell } from '../../../exports/export-source.ts';
import { parquetBytes } from '../../../exports/formats/parquet.ts';
import { economiesQuery } from '../../../figures/economies/queries.ts';
import { spellingsQuery } from '../../../figures/economy-spellings/queries.ts';
import { handFile } from '../../../user-data/handed-file.ts';
import { namesStore } from '../../../user-data/names/names-store.ts';
import type { OwnTableInfo } from '../../../user-data/own-table.ts';
import { foundOut } from '../../../user-data/parse/read-settings.ts';
import { tableStore } from '../../../user-data/store/table-store.ts';
import { workerClient } from '../../../user-data/worker/worker-client.ts';
import { fileNames } from '../result-export.ts';
import { resultColumns } from '../result-columns.ts';

/** What came of a result that was to be a table of the user's own. */
export type MadeOwn =
  | {
      how: 'kept';
      table: OwnTableInfo;
      /** Rows of the result that could not be used. */
      left: number;
      /** The result, as a file that `/own` can read otherwise. */
      file: File;
    }
  /** Something in it must be asked first, which `/own` does with the file in hand. */
  | { how: 'asked'; file: File };

/**
 * Keeps a result as a table of the user's own, read as a file of theirs is: what is doubtful is asked,
 * never assumed.
 *
 * @throws {FileError} when it cannot be read; an `AbortError` by the signal
 */
export async function makeOwn(
  answer: UserSqlResult,
  title: string,
  database: AtlasDatabase,
  signal: AbortSignal,
): Promise<MadeOwn> {
  const file = await fileOf(answer, title);
  signal.throwIfAborted();
  const [{ rows: economies }, spellings] = await Promise.all([
    database.run(economiesQuery(), { signal }),
    // Without the publishers' spellings codes and names are known all the same.
    database.run(spellingsQuery, { signal }).then(
      ({ rows }) => rows,
      () => [],
    ),
  ]);
  const known = {
    economies: economies.map(({ economy, iso2, name }) => ({ economy, iso2, name })),
    spellings,
  };
  const client = workerClient(known, () => undefined, undefined, namesStore().names);
  const stop = () => client.stop();
  signal.addEventListener('abort', stop, { once: true });
  try {
    const { plan, questions } = await client.read(file, file.name, foundOut);
    if (questions.length > 0) {
      handFile({ file, name: file.name });
      return { how: 'asked', file };
    }
    const { counts } = await client.understand(plan);
    const made = await client.table();
    signal.throwIfAborted();
    const table = await tableStore().keep(made, title);
    return { how: 'kept', table, left: counts.left, file };
  } finally {
    signal.removeEventListener('abort', stop);
    client.stop();
  }
}

/** A result as Parquet: its numbers are then what they are, whatever the language writes. */
async function fileOf(answer: UserSqlResult, title: string): Promise<File> {
  const columns = resultColumns(answer);
  const ids = fileNames(columns.map(({ name }) => name));
  const bytes = await parquetBytes(
    {
      name: 'result',
      columns: columns.map(({ name, as }, at) => ({ id: ids[at] ?? name, type: as, label: name })),
      rows: answer.rows as readonly (readonly ExportCell[])[],
    },
    null,
    () => undefined,
  );
  return new File([bytes], `${title}.parquet`, { type: 'application/vnd.apache.parquet' });
}

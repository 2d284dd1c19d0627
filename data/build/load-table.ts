import { identifier } from './sql-files.ts';
import { listed, type DeclaredTable } from './schema.ts';
import type { BuildDatabase } from './build-database.ts';

/** Writes a checked table into the database with its declared types, in the order of its key. */
export async function loadTable(database: BuildDatabase, table: DeclaredTable): Promise<void> {
  const name = identifier(table.name);
  const columns = listed(table.columns.map((column) => column.name));
  const order = table.key.length > 0 ? listed(table.key) : '"file row"';
  await database.run(
    `CREATE TABLE atlas.${name} AS FROM memory.declared.${name} LIMIT 0;
     INSERT INTO atlas.${name} (${columns})
     SELECT ${columns} FROM memory.incoming.${name} ORDER BY ${order};`,
  );
}

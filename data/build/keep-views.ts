import type { BuildDatabase } from './build-database.ts';
import { identifier } from './sql-files.ts';

/**
 * Turns every view of `atlas` into a table of its rows, in a database that is asked often and thrown
 * away: most questions are about one economy, and a view works out the world for each of them.
 */
export async function keepViews(database: BuildDatabase): Promise<void> {
  const views = await database.rows(
    `SELECT view_name AS name FROM duckdb_views() WHERE database_name = 'atlas' AND NOT internal`,
  );
  for (const { name } of views) {
    const [view, kept] = [identifier(String(name)), identifier(`kept_${String(name)}`)];
    await database.run(`CREATE TABLE atlas.${kept} AS FROM atlas.${view}`);
    await database.run(`DROP VIEW atlas.${view}; ALTER TABLE atlas.${kept} RENAME TO ${view}`);
  }
}

import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBuildDatabase, type BuildDatabase } from './build-database.ts';
import { keepViews } from './keep-views.ts';

let database: BuildDatabase;

beforeAll(async () => {
  database = await openBuildDatabase();
  await database.run(`
    CREATE TYPE kind AS ENUM ('sent', 'received');
    CREATE TABLE amount (kind kind, usd DOUBLE);
    INSERT INTO amount VALUES ('sent', 3), ('received', 4);
    CREATE VIEW doubled AS SELECT kind, 2 * usd AS usd FROM amount;
    CREATE VIEW upon_it AS SELECT sum(usd) AS usd FROM doubled;
    CREATE MACRO asked(of_kind) AS TABLE SELECT usd FROM doubled WHERE kind = of_kind;
  `);
  await keepViews(database);
});
afterAll(() => database.close());

test('views become tables of the same rows and types, and macros ask these', async () => {
  expect(await database.rows('SELECT * FROM upon_it')).toEqual([{ usd: 14 }]);
  expect(await database.rows(`SELECT * FROM asked('received')`)).toEqual([{ usd: 8 }]);
  expect(
    await database.rows(
      `SELECT table_name AS name, table_type AS type FROM information_schema.tables
       WHERE table_catalog = 'atlas' ORDER BY name`,
    ),
  ).toEqual([
    { name: 'amount', type: 'BASE TABLE' },
    { name: 'doubled', type: 'BASE TABLE' },
    { name: 'upon_it', type: 'BASE TABLE' },
  ]);
  expect(
    await database.rows(
      `SELECT data_type AS type FROM information_schema.columns
       WHERE table_name = 'doubled' AND column_name = 'kind'`,
    ),
  ).toEqual([{ type: `ENUM('sent', 'received')` }]);
});

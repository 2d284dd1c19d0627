import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { places } from '../../data/build/paths.ts';
import type { Connector } from '../../src/database/connector.ts';
import { openInNode } from '../../src/database/engine/node-connector.ts';
import { corridorsReady } from './lib/corridors.ts';
import { openDownload, download } from './lib/downloads.ts';
import { journeys } from './lib/journey.ts';

const visit = journeys();
let database: Connector;
let folder: string;
beforeAll(async () => {
  database = await openInNode(join(places.output, 'latest', 'atlas.duckdb'));
  folder = await mkdtemp(join(tmpdir(), 'own-columns-'));
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

const csv = 'country,score a,score-b\nUnited States,1,2\nMexico,3,4\n';

test('a column of one’s own has one name in every file, and the values of its end', async () => {
  const { page } = await visit('own/');
  await page.locator('.own__kept').waitFor();
  await page.setInputFiles('input[type=file]', {
    name: 'My scores.csv',
    mimeType: '',
    buffer: Buffer.from(csv),
  });
  await page.getByRole('button', { name: 'Keep and use it' }).click();
  await page.locator('.own__table').first().waitFor();
  for (const name of [/score a/, /score-b/])
    for (const box of await page.getByRole('checkbox', { name }).all()) await box.check();
  await page.getByRole('link', { name: 'Corridors', exact: true }).click();
  await corridorsReady(page);
  await page
    .getByRole('columnheader', { name: /score-b/ })
    .first()
    .waitFor();
  const names = ['score_a', 'score_b'].flatMap((column) =>
    ['sender', 'receiver'].map((end) => `own_my_scores__${column}__${end}`),
  );

  await openDownload(page.locator('.selection'));
  for (const format of ['CSV', 'Parquet']) {
    const path = await download(page, format, folder);
    const described = await database.query(`DESCRIBE FROM '${path}'`, []);
    const own = described
      .map((row) => String(row['column_name']))
      .filter((name) => name.startsWith('own'));
    expect(own.toSorted(), format).toEqual(names.toSorted());
    const [row] = await database.query(
      `SELECT ${own.toSorted().join(', ')} FROM '${path}' WHERE sender = 'USA' AND receiver = 'MEX'`,
      [],
    );
    expect(Object.values(row ?? {}).map(Number), format).toEqual([3, 1, 4, 2]);
  }
  const json = await readFile(await download(page, 'JSON', folder), 'utf8');
  for (const name of names) expect(json).toContain(`"${name}"`);
  expect(json).not.toContain('own_own');
});

import { parse } from 'csv-parse/sync';
import { parquetReadObjects } from 'hyparquet';
import { expect, test } from 'vitest';
import { trialContents } from '../testing/trial-contents.ts';
import { formats, makeFile } from './index.ts';

const contents = (cut: boolean) =>
  trialContents({
    tables: [
      {
        name: 'query',
        columns: [{ id: 'n', type: 'integer', label: 'n' }],
        rows: [[1], [2]],
        cut,
      },
    ],
    cutWord: (rows) => `Cut at ${rows}`,
  });

test.each(formats)('a cut %s says so in its name, a whole one does not', async (format) => {
  const cut = await makeFile(format, contents(true));
  expect(cut).toMatchObject({ cut: true, rows: 2 });
  expect(cut.name).toMatch(/^trial-figure-cut-first-2-rows\./);
  expect(await makeFile(format, contents(false))).toMatchObject({
    cut: false,
    name: `trial-figure.${format}`,
  });
});

test('and in the first column of every row, and in its notes', async () => {
  const csv = parse(await (await makeFile('csv', contents(true))).blob.text(), { columns: true });
  expect(Object.keys(csv[0] as object).slice(0, 2)).toEqual(['atlas_cut', 'n']);
  expect(csv).toMatchObject([
    { atlas_cut: 'Cut at 2', n: '1' },
    { atlas_cut: 'Cut at 2', n: '2' },
  ]);
  const json = JSON.parse(await (await makeFile('json', contents(true))).blob.text()) as {
    metadata: { notes: string[] };
    data: Record<string, unknown[]>;
  };
  expect(json.metadata.notes[0]).toBe('Cut at 2');
  expect(json.data['query']).toEqual([
    { atlas_cut: 'Cut at 2', n: 1 },
    { atlas_cut: 'Cut at 2', n: 2 },
  ]);
  const file = await (await makeFile('parquet', contents(true))).blob.arrayBuffer();
  expect(await parquetReadObjects({ file })).toMatchObject([
    { atlas_cut: 'Cut at 2' },
    { atlas_cut: 'Cut at 2' },
  ]);
});

test('columns of the user’s own are named beside the publishers, never among them', async () => {
  const { what, ...rest } = contents(false);
  const file = await makeFile('csv', { ...rest, what: { ...what, ownColumns: ['n'] } });
  const [row] = parse(await file.blob.text(), { columns: true }) as Record<string, string>[];
  expect(row?.['atlas_source']).toMatch(/December 2022; kind\.own: n$/);
});

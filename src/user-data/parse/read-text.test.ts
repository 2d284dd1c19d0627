import { expect, test } from 'vitest';
import { readFile } from './read-file.ts';
import type { Beginning } from './read-report.ts';
import { foundOut } from './read-settings.ts';

const lines = (count: number, word: string) =>
  Array.from({ length: count }, (_, at) => `${word},${at}\n`).join('');

/** Windows-1252, of which all letters here are a byte each. */
const older = (text: string) => new Blob([Uint8Array.from(text, (letter) => letter.charCodeAt(0))]);

/** Reads a file; how far it had been read when its beginning was told, and how often that was. */
async function read(file: Blob, settings = foundOut) {
  let reached = 0;
  const told: { reached: number; beginning: Beginning }[] = [];
  const watched = new Proxy(file, {
    get(blob, key) {
      if (key === 'slice')
        return (from: number, to: number) => {
          reached = Math.max(reached, to);
          return blob.slice(from, to);
        };
      const value: unknown = Reflect.get(blob, key, blob);
      return typeof value === 'function' ? value.bind(blob) : value;
    },
  });
  const { table, report } = await readFile(watched, 'own.csv', settings, {
    onStep: () => Promise.resolve(),
    onBeginning: (beginning) => told.push({ reached, beginning }),
  });
  return { table, report, told };
}

test('the first rows of a large UTF-8 file are told before the rest of it is looked at', async () => {
  const file = new Blob([`land,n\n${lines(100_000, 'Türkiye')}`]);
  const { table, report, told } = await read(file);
  expect(report.encoding).toBe('utf-8');
  expect(report.steps).toEqual([]);
  expect(table.rows).toBe(100_000);
  expect(told).toHaveLength(1);
  expect(told[0]?.reached).toBeLessThan(file.size / 2);
  expect(told[0]?.beginning.first[1]?.cells).toEqual(['Türkiye', '0']);
});

test('a byte that is no UTF-8 far into a file has all of it read as what it is', async () => {
  const text = `land;n\n${lines(60_000, 'Peru').replaceAll(',', ';')}Türkiye;5\n`;
  const { table, report, told } = await read(older(text));
  expect(report.encoding).toBe('windows-1252');
  expect(report.steps).toContainEqual({ kind: 'encoding', values: { encoding: 'windows-1252' } });
  const said = await read(older(text), { ...foundOut, encoding: 'windows-1252' });
  expect(table).toEqual(said.table);
  expect(table.rows).toBe(60_001);
  expect(table.columns[0]?.texts).toContain('Türkiye');
  expect(told.at(-1)?.beginning).toEqual(said.told[0]?.beginning);
});

test('what was read of a file before such a byte is not read again, but where letters came before', async () => {
  const plain = lines(120_000, 'Peru');
  const late = await read(older(`land,n\n${plain}Türkiye,5\n`));
  expect(late.told).toHaveLength(1);
  expect(late.table.rows).toBe(120_001);
  expect(late.table.columns[0]?.texts).toContain('Türkiye');
  // Letters that UTF-8 and the older encoding both have a reading of.
  const both = await read(older(`land,n\nÃ©,1\n${plain}Türkiye,5\n`));
  expect(both.report.encoding).toBe('windows-1252');
  expect(both.table.rows).toBe(120_002);
  expect(both.table.columns[0]?.texts).toContain('Ã©');
  expect(both.told.at(-1)?.beginning.first[1]?.cells).toEqual(['Ã©', '1']);
});

test('a letter cut in two by the end of a part, or of the file, is told from one that is no UTF-8', async () => {
  const part = 1 << 19;
  const before = `a,b\n${'Peru,1\n'.repeat(part / 7)}`
    .slice(0, part - 1)
    .replace(/.*$/, (last) => 'x'.repeat(last.length));
  const whole = await read(new Blob([`${before}é,1\n`]));
  expect(whole.report.encoding).toBe('utf-8');
  expect(whole.table.columns[0]?.texts.at(-1)).toMatch(/^x*é$/);
  const cut = new Blob(['a,b\nx,é']);
  expect((await read(cut)).report.encoding).toBe('utf-8');
  expect((await read(cut.slice(0, cut.size - 1))).report.encoding).toBe('windows-1252');
});

import { expect, test } from 'vitest';
import { readQuarter } from '../infer/period.ts';
import { readGood, rowsOf } from '../testing/read.ts';

const read = (...rows: string[]) => readGood(`${rows.join('\n')}\n`);

test.each([
  ['2023-H1', '2023H1'],
  ['2023S2', '2023H2'],
  ['2023-S1', '2023H1'],
  ['H2 2023', '2023H2'],
  ['1H2023', '2023H1'],
  ['2023 HY2', '2023H2'],
  ['1er semestre 2023', '2023H1'],
  ['Deuxième semestre 2023', '2023H2'],
  ['Primer semestre de 2023', '2023H1'],
  ['النصف الثاني 2023', '2023H2'],
  ['٢٠٢٣ النصف الأول', '2023H1'],
  ['2023S3', null],
  ['2023H12', null],
  ['semestre', null],
])('%s', (text, part) => {
  expect(readQuarter(text)).toBe(part);
});

test('half-years in a column and across are parts of their year', async () => {
  const long = await read(
    'Country,Period,Amount (US$)',
    'Nepal,2023-H1,10',
    'Nepal,2023-H2,20',
    'India,2023-H1,5',
  );
  expect(rowsOf(long.table)[1]).toMatchObject({ economy: 'NPL', quarter: '2023H2' });
  const wide = await read(
    'Pays;S1 2022;S2 2022;S1 2023',
    'Népal;1;2;3',
    'Inde;4;5;6',
    'Mexique;7;8;9',
  );
  expect(wide.summary.steps.map(({ kind }) => kind)).toContain('across_quarter');
  expect(rowsOf(wide.table)).toContainEqual(
    expect.objectContaining({ economy: 'IND', quarter: '2022H2', value: 5 }),
  );
});

test('quarters and half-years in one column are never added up: the fewer are left out and told', async () => {
  const { table, understanding } = await read(
    'Country,Period,Amount (US$)',
    'Nepal,2022-H1,30',
    'Nepal,2023-Q1,10',
    'Nepal,2023-Q2,20',
    'India,2023-Q1,5',
  );
  expect(rowsOf(table).map((row) => row['quarter'])).toEqual(['2023Q1', '2023Q2', '2023Q1']);
  expect(understanding.problems).toMatchObject([{ fault: 'not_quarter', text: '2022-H1' }]);
});

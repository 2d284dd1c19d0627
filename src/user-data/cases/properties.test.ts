import { expect, test } from 'vitest';
import { index, known } from '../testing/known.ts';
import { readGood, rowsOf } from '../testing/read.ts';
import { pairIn } from '../infer/shape/corridor-cell.ts';
import { splitFlag } from '../infer/shape/flag-of.ts';

const economies = known.economies.filter(({ economy }) => index.find(economy).kind === 'economy');

test('no way to write a name leads to another economy', () => {
  const forms = (name: string) => [
    name,
    `${name} *`,
    `${name} 1/`,
    `${name} (the)`,
    `The ${name}`,
    `${name}, Republic of`,
    `${name}, Rep. of`,
    `Republic of ${name}`,
    `${name}, Kingdom of the Netherlands`,
    `${name} (former)`,
    `Kingdom of ${name}`,
    name.toUpperCase(),
    name.normalize('NFD').replaceAll(/\p{M}/gu, ''),
  ];
  // The bare name is that of the other Congo, and of the state that calls itself the Republic of China.
  const named = new Set(['Republic of Congo', 'Congo, Republic of', 'Congo, Rep. of']);
  const wrong = economies.flatMap(({ economy, name }) =>
    forms(name).flatMap((form) => {
      const found = index.find(form);
      const other = found.kind === 'economy' && found.economy !== economy && !named.has(form);
      return other ? [`${form}: ${found.economy}, not ${economy}`] : [];
    }),
  );
  expect(wrong).toEqual([]);
});

test('every economy is found by its name and its codes', () => {
  for (const { economy, iso2, name } of economies) {
    expect(index.find(name), name).toMatchObject({ economy });
    expect(index.find(economy), economy).toMatchObject({ economy });
    if (iso2 !== null) expect(index.find(iso2, 'alpha2'), iso2).toMatchObject({ economy });
  }
});

test('two names with any sign between them are two ends, in their order', () => {
  const signs = [' - ', ' – ', '-', ' to ', ' → ', '->', ' vers ', ' إلى ', '/', ': '];
  for (const [place, one] of economies.entries()) {
    const two = economies[(place * 7 + 3) % economies.length]!;
    if (one === two) continue;
    for (const sign of signs) {
      const pair = pairIn(`${one.economy}${sign}${two.economy}`, index);
      expect([pair?.first, pair?.second], sign).toEqual([one.economy, two.economy]);
      const named = pairIn(`${one.name}${sign}${two.name}`, index);
      // A name with the sign in it may be read in two ways, and then is in none.
      if (!named) continue;
      const ends = [named.first, named.second].map((text) => index.find(text));
      expect(ends, `${one.name}${sign}${two.name}`).toMatchObject([
        { economy: one.economy },
        { economy: two.economy },
      ]);
    }
  }
});

test('a flag beside a number is taken off, whatever the two are', () => {
  const numbers = ['0', '7', '-7', '1234', '1,234', '1.5', '1,234.5', '1 234', '12.5', '0,5'];
  const flags: [string, string][] = [
    [' e', 'e'],
    ['e', 'e'],
    ['*', '*'],
    ['**', '**'],
    [' (p)', 'p'],
    [' [1]', '1'],
    [' bp', 'bp'],
    ['†', '†'],
    ['²', '²'],
    [' 2/', '2'],
  ];
  for (const number of numbers)
    for (const [written, flag] of flags)
      expect(splitFlag(`${number}${written}`), `${number}${written}`).toEqual({ number, flag });
  for (const plain of [
    ...numbers,
    '5 million',
    '5 %',
    'US$5',
    '5 usd',
    '2021 Jan',
    '2021M01',
    'abc',
    '5 kg of it',
    '',
  ])
    expect(splitFlag(plain), plain).toBeNull();
});

test('long and wide tables of one thing make the same rows, whatever the order of their blocks', async () => {
  const values = new Map<string, number>();
  const years = [2010, 2015, 2020];
  const sexes = ['both', 'female', 'male'];
  const places = ['NPL', 'IND', 'MEX', 'PHL'];
  for (const [at, place] of places.entries())
    for (const [year, one] of years.entries())
      for (const [sex, two] of sexes.entries())
        values.set(`${place} ${one} ${two}`, 100 * at + 10 * year + sex + 1);
  const words: Record<string, string> = { both: 'Both sexes', female: 'Female', male: 'Male' };
  const long = [
    'economy,year,sex,n',
    ...[...values].map(([key, value]) => `${key.replaceAll(' ', ',')},${value}`),
  ].join('\n');
  const expected = rowsOf((await readGood(long)).table)
    .map((row) => `${row.economy} ${row.year} ${row.sex} ${row.n}`)
    .toSorted();
  expect(expected).toHaveLength(36);
  for (const order of [sexes, sexes.toReversed(), ['female', 'both', 'male']]) {
    const wide = [
      `,${order
        .map((sex) => `${words[sex]}${','.repeat(years.length)}`)
        .join('')
        .slice(0, -1)}`,
      `economy,${order.map(() => years.join(',')).join(',')}`,
      ...places.map(
        (place) =>
          `${place},${order.map((sex) => years.map((year) => values.get(`${place} ${year} ${sex}`)).join(',')).join(',')}`,
      ),
    ].join('\n');
    const { table } = await readGood(wide);
    const rows = rowsOf(table).map((row) => `${row.economy} ${row.year} ${row.sex} ${row.value}`);
    expect(rows.toSorted()).toEqual(expected);
  }
});

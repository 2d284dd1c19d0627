import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readParameters, writeParameters } from '../../domain/parameters.ts';
import { aggregates, dimensions, factChoices, panelForms } from '../corridor-panel/settings.ts';
import { readTable, writeTable } from './address.ts';
import { columnIds, isSortKey, sortKeys } from './columns.ts';
import { facetIds, facetOf, facetOptions } from './facets.ts';
import { encodeRows } from './selection-code.ts';
import { tableKinds } from './table-kind.ts';
import { tableParameters, type TableSettings } from './settings.ts';
import { yearsOf } from './years-of.ts';

const spec = tableParameters();
const bound = fc.option(fc.integer({ min: 0, max: 1e9 }));
const bounds = fc
  .tuple(bound, bound)
  .map(([a, b]) =>
    a !== null && b !== null ? { from: Math.min(a, b), to: Math.max(a, b) } : { from: a, to: b },
  );
const code = fc.constantFrom('USA', 'MEX', 'CIV', 'TUR');

const settings = fc.record({
  kind: fc.constantFrom(...tableKinds),
  year: fc.option(fc.integer({ min: 2000, max: 2024 })),
  since: fc.option(fc.integer({ min: 2000, max: 2024 })),
  years: fc.option(
    fc
      .tuple(fc.integer({ min: 1950, max: 2100 }), fc.integer({ min: 1950, max: 2100 }))
      .map(([a, b]) => ({ first: Math.min(a, b), last: Math.max(a, b) })),
  ),
  form: fc.constantFrom(...panelForms),
  facts: fc.constantFrom(...factChoices),
  stock: fc.constantFrom('2024', '2020'),
  from: fc.option(code),
  to: fc.option(code),
  q: fc.string({ maxLength: 40 }),
  amount: bounds,
  cost: bounds,
  women: bounds,
  migrants: bounds,
  ...(Object.fromEntries(
    facetIds.map((id) => [id, fc.subarray([...facetOptions[facetOf(id)]])]),
  ) as Record<(typeof facetIds)[number], fc.Arbitrary<never[]>>),
  sort: fc.uniqueArray(fc.record({ key: fc.constantFrom(...sortKeys), down: fc.boolean() }), {
    selector: ({ key }) => key,
    minLength: 0,
    maxLength: 3,
  }),
  columns: fc.shuffledSubarray([...columnIds]),
  pinned: fc.shuffledSubarray([...columnIds], { maxLength: 2 }),
  rows: fc.uniqueArray(fc.tuple(code, code).map((ends) => ends.join(''))).map(encodeRows),
  name: fc.string({ maxLength: 40 }),
  ticked: fc.boolean(),
  down: fc.constantFrom(...dimensions),
  across: fc.constantFrom(...dimensions),
  value: fc.constantFrom(...aggregates),
}) as unknown as fc.Arbitrary<TableSettings>;

test('every view comes back from its address', () => {
  fc.assert(
    fc.property(settings, (given) => {
      const { values, problems } = readTable(spec, writeTable(spec, given));
      expect(problems).toEqual([]);
      expect(values).toEqual(given);
    }),
    { numRuns: 200 },
  );
});

test('an address that asks for nothing is of the estimate, one of a link from before of the matrix', () => {
  const kindOf = (search: string) => readTable(spec, search).values.kind;
  expect(['', '?', '?lang=fr', '?series=knomad', '?name=Mine'].map(kindOf)).toEqual(
    Array.from({ length: 5 }, () => 'modelled'),
  );
  expect(['?to=NPL', '?year=2018&lang=ar', '?sort=-cost', '?kind=published'].map(kindOf)).toEqual(
    Array.from({ length: 4 }, () => 'published'),
  );
  expect(kindOf('?kind=modelled&to=NPL')).toBe('modelled');
  const opening = readTable(spec, '').values;
  expect(opening.columns).toEqual(expect.arrayContaining(['lower', 'upper']));
  expect(writeTable(spec, opening, '?lang=fr')).toBe('?lang=fr');
  expect(writeTable(spec, opening)).toBe('');
  expect(writeTable(spec, { ...opening, to: 'NPL' })).toBe('?kind=modelled&to=NPL');
  const published = readTable(spec, '?kind=published').values;
  expect(writeTable(spec, published, '?lang=fr')).toBe('?kind=published&lang=fr');
  expect(writeTable(spec, { ...published, to: 'NPL' })).toBe('?to=NPL');
});

test('an address of anything at all gives a view, and says what it could not use', () => {
  const names = Object.keys(spec);
  const parts = fc.array(fc.tuple(fc.constantFrom(...names), fc.string({ maxLength: 20 })), {
    maxLength: 6,
  });
  fc.assert(
    fc.property(parts, (given) => {
      const { values } = readParameters(spec, new URLSearchParams(given).toString());
      expect(Object.keys(values)).toEqual(names);
      expect(values.sort.every(({ key }) => isSortKey(key))).toBe(true);
      expect(values.columns.every((id) => columnIds.includes(id))).toBe(true);
    }),
  );
  const { problems } = readParameters(spec, 'sort=colour&columns=usd,nothing&amount=5..1&rows=%20');
  expect(problems.map(({ name }) => name)).toEqual(['amount', 'sort', 'columns', 'rows']);
});

test('the newest year of the kind is opened, beside the one before', () => {
  const known = [
    { kind: 'published', year: 2018 },
    { kind: 'published', year: 2021 },
    { kind: 'modelled', year: 2022 },
    { kind: 'modelled', year: 2023 },
  ] as const;
  const open = { kind: 'published', year: null, since: null } as const;
  expect(yearsOf(open, known)).toMatchObject({ year: 2021, since: 2018 });
  expect(yearsOf({ ...open, kind: 'modelled' }, known)).toMatchObject({ year: 2023, since: 2022 });
  expect(yearsOf({ ...open, year: 2018 }, known)).toMatchObject({ year: 2018, since: 2021 });
  expect(yearsOf({ ...open, year: 2019, since: 2021 }, known)).toMatchObject({
    year: 2021,
    since: 2018,
  });
});

test('a search that is too long is cut between characters, never within one', () => {
  const long = `x${'𝄞'.repeat(100)}`;
  const { values } = readParameters(spec, `?q=${encodeURIComponent(long)}`);
  expect(values.q).toBe(`x${'𝄞'.repeat(79)}`);
  expect(readParameters(spec, writeParameters(spec, values)).values.q).toBe(values.q);
});

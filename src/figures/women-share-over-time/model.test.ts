import { expect, test } from 'vitest';
import { womenShareModel, type WomenShareRow } from './model.ts';
import { womenShareEmpty, womenShareFinding, womenShareTable } from './text.ts';

const row = (over: Partial<WomenShareRow>): WomenShareRow => ({
  direction: 'abroad',
  edition: 2024,
  year: 2024,
  female: 480,
  male: 520,
  ...over,
});
const settings = { economies: ['NPL'], edition: '2024' } as const;
const nepal = [
  row({ year: 1990, female: 300, male: 700 }),
  row({ year: 2024, female: 240, male: 760 }),
  row({ edition: 2020, year: 2020, female: 900, male: 100 }),
  row({ direction: 'hosted', year: 1990, female: 600, male: 400 }),
  row({ direction: 'hosted', year: 2024, female: 605, male: 395 }),
  row({ direction: 'world', year: 2024 }),
];

test('one revision is shown, abroad, hosted and the world apart', () => {
  const model = womenShareModel(settings, { NPL: nepal });
  expect(
    model.lines.map(({ economy, direction, points }) => [economy, direction, points.length]),
  ).toEqual([
    ['NPL', 'abroad', 2],
    ['NPL', 'hosted', 2],
    [null, 'world', 1],
  ]);
  expect([model.first, model.last]).toEqual([1990, 2024]);
  expect(womenShareTable(model).rows).toHaveLength(5);
});

test('the finding goes from the first to the last year, beside the world', () => {
  const [main, hosted] = womenShareFinding(womenShareModel(settings, { NPL: nepal }));
  expect(main).toMatchObject({
    id: 'women-share-over-time:finding.beside_world',
    values: {
      world: { value: 48 },
      finding: {
        value: {
          id: 'women-share-over-time:finding.abroad.less',
          values: { now: { value: 24 }, earlier: { value: 30 }, before: { value: 1990 } },
        },
      },
    },
  });
  expect(hosted?.id).toBe('women-share-over-time:finding.hosted.same');
});

test('a change of one printed point over decades is none', () => {
  const rows = [
    row({ year: 1990, female: 520, male: 480 }),
    row({ year: 2024, female: 505, male: 495 }),
  ];
  const model = womenShareModel({ economies: ['HND'], edition: '2024' }, { HND: rows });
  expect(womenShareFinding(model)[0]?.id).toMatch(/\.same$/);
});

test('a young state is told from its own time on', () => {
  const rows = [1990, 2010, 2015, 2024].map((year) => row({ year, female: year - 1500 }));
  const before = (economy: string) => {
    const model = womenShareModel({ economies: [economy], edition: '2024' }, { [economy]: rows });
    return womenShareFinding(model)[0]?.values?.['before'];
  };
  expect(before('NPL')).toMatchObject({ value: 1990 });
  expect(before('SSD')).toMatchObject({ value: 2015 });
});

test('a share of a handful of persons is marked', () => {
  const model = womenShareModel(settings, { NPL: [row({ female: 30, male: 69 }), row({})] });
  expect(model.lines[0]?.points.map(({ few }) => few)).toEqual([true, false]);
});

test('a comparison shows those abroad; without a figure it says why', () => {
  const model = womenShareModel(
    { economies: ['NPL', 'MEX'], edition: '2024' },
    { NPL: nepal, MEX: [row({})] },
  );
  expect(model.lines.map(({ economy }) => economy)).toEqual(['NPL', 'MEX', null]);
  const none = womenShareModel(
    { ...settings, economies: ['XKX'] },
    {
      XKX: [row({ direction: 'world' })],
    },
  );
  expect(womenShareEmpty(none)?.id).toBe('women-share-over-time:empty.kosovo');
  expect(womenShareEmpty(model)).toBeNull();
});

test('years of fewer than 100 people are told by nothing but that', () => {
  const said = (rows: WomenShareRow[]) =>
    womenShareFinding(womenShareModel(settings, { NPL: rows })).map(({ id }) => id);
  const few = row({ year: 1990, female: 60, male: 20 });
  expect(said([few, row({ female: 20, male: 60 })])).toEqual([
    'women-share-over-time:finding.abroad.few',
  ]);
  expect(said([few, row({})])).toEqual(['women-share-over-time:finding.abroad.once']);
});

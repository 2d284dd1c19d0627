import { expect, test } from 'vitest';
import type { MoneyGapRow, MoneyRow } from '../money-over-time/money-row.ts';
import { crisisModel } from './model.ts';
import { crisisFinding, crisisNotes, crisisTable } from './text.ts';

const row = (year: number, usd: number, over: Partial<MoneyRow> = {}): MoneyRow => ({
  direction: 'received',
  series: 'headline',
  year,
  usd,
  deflator: null,
  status: 'published',
  publisher: 'wdi',
  break_before: null,
  ...over,
});
const of = (...rows: (MoneyRow | MoneyGapRow)[]) =>
  crisisModel({ economies: ['NPL'] }, { NPL: rows });
const said = (...rows: MoneyRow[]) => crisisFinding(of(...rows)).map(({ id }) => id.slice(7));

test('each crisis is compared with the year before it', () => {
  const model = of(
    row(2008, 100e6),
    row(2009, 80e6),
    row(2019, 100e6),
    row(2020, 104e6),
    row(2021, 100e6),
    row(2022, 130e6),
  );
  expect(crisisFinding(model)).toMatchObject([
    { id: 'crises:finding.less', values: { year: { value: 2009 }, change: { value: 20 } } },
    { id: 'crises:next.same', values: { year: { value: 2020 } } },
    { id: 'crises:next.more', values: { year: { value: 2022 }, change: { value: 30 } } },
  ]);
  expect(crisisTable(model).rows.map((cells) => cells.at(-1))).toMatchObject([
    { value: expect.closeTo(-20) as number },
    { value: expect.closeTo(4) as number },
    { value: expect.closeTo(30) as number },
  ]);
});

test('nothing is told across a break, from a year without a figure, or of too little', () => {
  const model = of(
    row(2008, 100e6),
    row(2009, 80e6, { break_before: 'vintage' }),
    row(2020, 5e6),
    row(2021, 2e5),
    row(2022, 3e5),
  );
  expect(crisisFinding(model).map(({ id }) => id)).toEqual(['crises:finding.none']);
  expect(crisisNotes(model).slice(0, 3)).toMatchObject([
    { id: 'crises:untold.break', values: { year: { value: 2009 } } },
    { id: 'crises:untold.missing', values: { year: { value: 2020 } } },
    { id: 'crises:untold.little', values: { year: { value: 2022 } } },
  ]);
});

test('an amount that doubles or halves in a year is told as two amounts, and of no crisis', () => {
  const model = of(row(2008, 1e8), row(2009, 4.9e7), row(2021, 10e6), row(2022, 102e6));
  expect(crisisFinding(model).map(({ id }) => id)).toEqual(['crises:finding.none']);
  const [first] = crisisNotes(model);
  expect(first?.id).toBe('crises:untold.step');
  expect(first?.values).toMatchObject({
    before: { value: 2008 },
    earlier: { value: 1e8 },
    later: { value: 4.9e7 },
  });
});

test('what a publisher repeats from an earlier year is no figure, and the other’s series is no headline', () => {
  const copied = {
    ...row(2019, 0),
    usd: null,
    status: 'carried',
    reason: 'carried',
    since: 2016,
  } as unknown as MoneyGapRow;
  const model = of(copied, row(2020, 9e6), row(2019, 8e6, { series: 'knomad' }));
  expect(model.crises[1]).toMatchObject({ told: 'missing', before: null, usd: 9e6 });
});

test('a dollar of the later year is told to have bought less', () => {
  const model = of(row(2021, 1e8, { deflator: 1.16 }), row(2022, 1.5e8, { deflator: 1.074 }));
  expect(crisisNotes(model).find(({ id }) => id === 'crises:note.prices')?.values).toMatchObject({
    year: { value: 2022 },
    change: { value: expect.closeTo(8.007, 2) as number },
  });
});

test('the first that is told heads the figure', () => {
  expect(said(row(2019, 1e8), row(2020, 1.9e8), row(2021, 1e8), row(2022, 1.9e8))).toEqual([
    'finding.more',
    'next.more',
  ]);
});

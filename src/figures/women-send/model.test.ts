import fc from 'fast-check';
import { expect, test } from 'vitest';
import { womenSendModel } from './model.ts';
import { womenSendDefaults } from './settings.ts';
import { modelOf, rows } from './test-data.ts';
import { womenSendFinding, womenSendNotes, womenSendTable } from './words.ts';

test('the range is over the published assumptions, the chosen one is said with its amount', () => {
  const [range, chosen] = womenSendFinding(modelOf());
  expect(range?.values).toEqual({
    low: { kind: 'share', value: 30 },
    high: { kind: 'share', value: 50 },
    year: { kind: 'year', value: 2024 },
  });
  expect(chosen?.id).toBe('women-send:finding.per_person');
  expect(chosen?.values?.['amount']).toEqual({ kind: 'amount', value: 400, unit: 'usd' });
});

test('the user’s own assumption widens the range once it is chosen', () => {
  const model = modelOf({ sending: 'free', ratio: 150 });
  expect(model.world).toMatchObject({ low: 30, high: 60 });
  expect(modelOf().world?.parts).not.toHaveProperty('free');
  expect(womenSendFinding(model)[1]?.values?.['cents']).toEqual({ kind: 'count', value: 150 });
});

test('lists receivers or corridors; who cannot be shared out is left out and counted', () => {
  expect(modelOf().rows.map((row) => row.receiver)).toEqual(['IND', 'PHL']);
  const corridors = modelOf({ list: 'corridor' }).rows;
  expect(corridors.map((row) => [row.sender, row.receiver])).toEqual([['ARE', 'IND']]);
  expect(modelOf().unallocated).toBe(100);
  expect(womenSendNotes(modelOf()).at(-1)?.values?.['amount']).toMatchObject({ value: 100 });
});

test('says how thin the surveys are, and which does not count', () => {
  const notes = womenSendNotes(modelOf());
  const survey = notes.find((note) => note.id === 'women-send:note.survey');
  expect(survey?.values).toMatchObject({
    count: { value: 3 },
    low: { value: 40 },
    median: { value: 60 },
    high: { value: 85 },
  });
  const thin = notes.find((note) => note.id === 'women-send:note.thin');
  expect(thin?.values).toMatchObject({ economy: { value: 'ZAF' }, women: { value: 4 } });
});

test('the table has the world first and a column for each assumption shown', () => {
  const table = womenSendTable(modelOf());
  expect(table.columns).toHaveLength(5);
  expect(table.rows.map((row) => row.length)).toEqual([5, 5, 5]);
});

test('a year without an estimate is empty', () => {
  expect(womenSendModel(womenSendDefaults, { sums: [], survey: [] }).world).toBeNull();
});

test('a range holds every assumption and lies within the whole', () => {
  const part = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(part, part, part, part, (a, b, c, d) => {
      const [world] = rows.sums;
      if (!world) return;
      const { world: drawn } = womenSendModel(
        { ...womenSendDefaults, sending: 'free' },
        {
          ...rows,
          sums: [
            { ...world, per_person: 800 * a, income: 800 * b, survey: 800 * c, free: 800 * d },
          ],
        },
      );
      for (const value of Object.values(drawn?.parts ?? {})) {
        expect(value).toBeGreaterThanOrEqual(drawn?.low ?? 0);
        expect(value).toBeLessThanOrEqual(drawn?.high ?? 100);
      }
      expect(drawn?.high).toBeLessThanOrEqual(100.0001);
    }),
  );
});

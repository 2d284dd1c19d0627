import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnsOf, placeGroups } from './layout.ts';
import { similarModel } from './model.ts';
import type { PartnerRow } from './rows.ts';
import { similarEmpty, similarFinding, similarNotes, similarTable } from './text.ts';

const settings = { sender: 'USA', receiver: 'MEX' };

const partner = (direction: 'in' | 'out', economy: string, usd: number): PartnerRow => ({
  direction,
  partner: economy,
  year: 2021,
  usd,
  cost: null,
  quotes: null,
  evidence: null,
  cost_year: null,
  women: null,
});

const ofSender = [
  partner('out', 'MEX', 50),
  partner('out', 'IND', 40),
  partner('out', 'NPL', 1),
  partner('out', 'PHL', 30),
  partner('out', 'BGD', 20),
  partner('out', 'TON', 49),
  partner('in', 'IND', 50),
];
const ofReceiver = [
  partner('in', 'USA', 50),
  partner('in', 'CAN', 2),
  partner('in', 'XUN', 50),
  partner('out', 'USA', 50),
];

test('the four nearest by ratio stand at each end, its own among them, largest first', () => {
  const model = similarModel(settings, { ofSender, ofReceiver });
  const names = model.groups.map(({ shared, corridors }) => [
    shared,
    ...corridors.map((one) => (shared === 'receiver' ? one.sender : one.receiver)),
  ]);
  expect(names).toEqual([
    ['receiver', 'USA', 'CAN'],
    ['sender', 'MEX', 'TON', 'IND', 'PHL', 'BGD'],
  ]);
  expect(similarFinding(model)).toMatchObject([
    { id: 'corridor-similar:finding.nearest.sender', values: { receiver: { value: 'TON' } } },
  ]);
  expect(similarTable(model).rows).toHaveLength(6);
});

test('without an amount the largest stand there, and the rule says so', () => {
  const model = similarModel(settings, { ofSender: [], ofReceiver: ofReceiver.slice(1) });
  expect(similarFinding(model)[0]?.id).toBe('corridor-similar:finding.largest.receiver');
  expect(similarNotes(model)[0]?.id).toBe('corridor-similar:rule.largest');
  expect(similarEmpty(similarModel(settings, { ofSender: [], ofReceiver: [] }))?.id).toBe(
    'corridor-similar:empty',
  );
});

test('a chosen corridor is never further than one left out', () => {
  const amounts = fc.uniqueArray(fc.integer({ min: 1, max: 1e9 }), { minLength: 6, maxLength: 30 });
  fc.assert(
    fc.property(amounts, ([own = 1, ...rest]) => {
      const rows = [
        partner('out', 'MEX', own),
        ...rest.map((usd, index) => partner('out', `X${index}`, usd)),
      ];
      const [group] = similarModel(settings, { ofSender: rows, ofReceiver: [] }).groups;
      const apart = (usd: number) => Math.abs(Math.log(usd / own));
      const chosen = group?.corridors.filter((one) => !one.own).map((one) => one.usd) ?? [];
      const left = rest.filter((usd) => !chosen.includes(usd));
      expect(Math.max(...chosen.map(apart))).toBeLessThanOrEqual(Math.min(...left.map(apart)));
    }),
  );
});

test('no bar reaches the columns beside it, at any width', () => {
  fc.assert(
    fc.property(fc.integer({ min: 280, max: 1200 }), (width) => {
      const columns = columnsOf(width);
      const { rows } = placeGroups([[50, 2]], columns);
      const longest = columns.bar.at + (rows[0]?.[0]?.barWidth ?? 0);
      expect(longest + 60).toBeLessThanOrEqual(columns.costAt - 20);
    }),
  );
});

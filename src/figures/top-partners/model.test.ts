import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  corridorPath,
  partnersFinding,
  partnersModel,
  partnersNotes,
  partnersTable,
  type PartnerRow,
} from './model.ts';

const row = (over: Partial<PartnerRow>): PartnerRow => ({
  year: 2021,
  edition: 'December 2022',
  as_sender: true,
  as_receiver: true,
  recorded: null,
  recorded_by: null,
  received: null,
  received_by: null,
  direction: 'received',
  partner: 'SAU',
  usd: 10,
  status: 'published',
  ...over,
});
const many = Array.from({ length: 12 }, (_, index) =>
  row({ partner: `P${String(index).padStart(2, '0')}`, usd: 100 - index }),
);

test('the largest come first and the rest are one', () => {
  const [received] = partnersModel({ economies: ['NPL'] }, { NPL: many }).lists;
  expect(received?.top.map((one) => one.usd)).toEqual([100, 99, 98, 97, 96, 95, 94, 93]);
  expect(received?.other).toMatchObject({ partners: 4, usd: 92 + 91 + 90 + 89 });
});

test('one left over is named rather than called other', () => {
  const [received] = partnersModel({ economies: ['NPL'] }, { NPL: many.slice(0, 9) }).lists;
  expect(received?.top).toHaveLength(9);
  expect(received?.other).toBeNull();
});

test('shares of the drawn and the rest are the whole', () => {
  const amounts = fc.array(fc.integer({ min: 1, max: 1e9 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(amounts, (usd) => {
      const rows = usd.map((value, index) => row({ partner: `P${index}`, usd: value }));
      const [list] = partnersModel({ economies: ['NPL'] }, { NPL: rows }).lists;
      const drawn = (list?.top ?? []).reduce((sum, one) => sum + one.share, 0);
      expect(drawn + (list?.other?.share ?? 0)).toBeCloseTo(100, 6);
    }),
  );
});

test('"not in the matrix" and "nothing in the matrix" are told apart', () => {
  const rows = [
    row({ as_receiver: false, direction: null, partner: null, usd: null, status: null }),
  ];
  const lists = partnersModel({ economies: ['ARE'] }, { ARE: rows }).lists;
  expect(lists.map((list) => list.empty)).toEqual(['not_covered', 'none']);
});

test('a zero of the publisher is no partner', () => {
  const [list] = partnersModel(
    { economies: ['PAK'] },
    { PAK: [row({ usd: 0, status: 'zero' })] },
  ).lists;
  expect(list?.all).toEqual([]);
});

test('the finding names the largest sender, or the receiver where nothing is received', () => {
  const said = (rows: PartnerRow[]) =>
    partnersFinding(partnersModel({ economies: ['NPL'] }, { NPL: rows }))[0];
  expect(
    said([row({ usd: 30, received: 50, received_by: 'wdi' }), row({ partner: 'IND', usd: 10 })]),
  ).toMatchObject({
    id: 'top-partners:finding.received',
    values: { partner: { value: 'SAU' }, share: { value: 75 } },
  });
  expect(said([row({ direction: 'paid', usd: 2e6 })])?.id).toBe('top-partners:finding.paid_all');
  expect(said([row({ direction: 'paid', usd: 231_000 })])?.id).toBe(
    'top-partners:finding.paid_little',
  );
  expect(said([row({ direction: 'paid' })])?.values).not.toHaveProperty('share');
});

test('links run the way the money goes, and the table has every partner', () => {
  const model = partnersModel(
    { economies: ['NPL'] },
    { NPL: [...many, row({ direction: 'paid' })] },
  );
  const [received, paid] = model.lists;
  expect(received && corridorPath(received, 'SAU')).toBe('/corridor/SAU/NPL');
  expect(paid && corridorPath(paid, 'IND')).toBe('/corridor/NPL/IND');
  expect(partnersTable(model).rows).toHaveLength(13);
});

test('a matrix with over twice what is recorded as paid, or under half of it, says both', () => {
  const notes = (usd: number, over: Partial<PartnerRow>) =>
    partnersNotes(
      partnersModel(
        { economies: ['USA'] },
        { USA: [row({ ...over, usd }), row({ ...over, usd, direction: 'paid' })] },
      ),
    ).slice(1);
  expect(notes(200e9, { recorded: 73e9, recorded_by: 'wdi' })).toMatchObject([
    {
      id: 'top-partners:recorded.wdi',
      values: {
        economy: { value: 'USA' },
        year: { value: 2021 },
        matrix: { value: 200e9, unit: 'usd' },
        recorded: { value: 73e9, unit: 'usd' },
      },
    },
  ]);
  expect(notes(10e9, { recorded: 21e9, recorded_by: 'knomad' })).toMatchObject([
    { id: 'top-partners:recorded.knomad' },
  ]);
  expect(notes(10e9, { recorded: 20e9, recorded_by: 'wdi' })).toEqual([]);
  expect(notes(20e9, { recorded: 10e9, recorded_by: 'wdi' })).toEqual([]);
  expect(notes(20e9, {})).toEqual([]);
});

test('so it does of what arrives, and its parts are then parts of the matrix', () => {
  const told = (usd: number, received: number | null) => {
    const one = row({ received, received_by: received === null ? null : 'wdi' });
    const model = partnersModel(
      { economies: ['PRT'] },
      {
        PRT: [
          { ...one, usd: 0.6 * usd },
          { ...one, usd: 0.4 * usd, partner: 'FRA' },
        ],
      },
    );
    return [...partnersFinding(model), ...partnersNotes(model).slice(1)].map(({ id }) =>
      id.replace('top-partners:', ''),
    );
  };
  expect(told(5.1e9, 1.4e9)).toEqual(['finding.received_matrix', 'recorded_in.wdi']);
  expect(told(17e6, 460e6)).toEqual(['finding.received_matrix', 'recorded_in.wdi']);
  expect(told(2e9, 1e9)).toEqual(['finding.received']);
  expect(told(2e9, null)).toEqual(['finding.received_matrix']);
});

test('nothing leaving in the matrix is told as such, not as another amount', () => {
  const rows = [row({ recorded: 5e9, recorded_by: 'wdi' })];
  expect(partnersNotes(partnersModel({ economies: ['MEX'] }, { MEX: rows }))).toHaveLength(1);
});

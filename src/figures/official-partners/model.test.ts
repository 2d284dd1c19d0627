import { expect, test } from 'vitest';
import type { ComparedRow } from '../official/compared-row.ts';
import { officialPartnersModel } from './model.ts';
import { officialPartnersTable } from './table.ts';
import {
  officialPartnersEmpty,
  officialPartnersFinding,
  officialPartnersNotes,
  nameOf,
} from './text.ts';

const row = (over: Partial<ComparedRow>): ComparedRow => ({
  year: 2024,
  reporter: 'PAK',
  direction: 'received',
  partner_group: null,
  sender: 'SAU',
  receiver: 'PAK',
  definition: 'workers',
  source: 'sbp',
  usd: 8600e6,
  land_usd: null,
  sea_usd: null,
  matrix_usd: null,
  matrix_state: null,
  modelled_usd: 7000e6,
  modelled_low: null,
  modelled_high: null,
  ...over,
});
const group = (partner_group: ComparedRow['partner_group'], usd: number) =>
  row({ sender: null, partner_group, usd, modelled_usd: null });
const pakistan = [
  row({}),
  row({ sender: 'ARE', usd: 6800e6 }),
  group('world', 34_660e6),
  group('eu', 9000e6),
  group('gcc_other', 3500e6),
];
const model = (compared: readonly ComparedRow[], economies: readonly string[] = ['PAK']) =>
  officialPartnersModel({ economies }, { compared }, 2024);
const ids = (said: readonly { id: string }[]) =>
  said.map(({ id }) => id.replace('official-partners:', ''));

test('a group stands among the partners as a group, and the finding is of an economy', () => {
  const of = model(pakistan);
  expect(of.lists[0]?.top.map(nameOf).slice(0, 2)).toEqual([
    { kind: 'message', value: { id: 'official:group.eu' } },
    { kind: 'economy', value: 'SAU' },
  ]);
  const said = officialPartnersFinding(of);
  expect(ids(said)).toEqual([
    'finding.received_share',
    'beside.modelled',
    'official:ratio.modelled.more',
  ]);
  expect(said[0]?.values).toMatchObject({ partner: { value: 'SAU' } });
  expect(ids(officialPartnersNotes(of))).toContain('note.groups');
});

test('shares are of the bank’s own total; where it gives none, there is no share', () => {
  expect(model(pakistan).lists[0]?.all.find(({ partner }) => partner === 'SAU')?.share).toBeCloseTo(
    24.8,
    1,
  );
  const philippines = model(
    [row({ reporter: 'PHL', receiver: 'PHL', source: 'bsp', definition: 'cash' })],
    ['PHL'],
  );
  expect(philippines.lists[0]?.all[0]?.share).toBeNull();
  expect(ids(officialPartnersFinding(philippines))[0]).toBe('finding.received');
});

test('the world is no partner, all others and the unknown are in the table alone', () => {
  const of = model([...pakistan, group('other', 20e9), group('unidentified', 30e9)]);
  expect(of.lists[0]?.top.map(({ group: one }) => one)).not.toContain('other');
  expect(of.lists[0]?.all.map(({ group: one }) => one)).not.toContain('world');
  expect(officialPartnersTable(of).rows).toHaveLength(6);
});

test('both directions of a bank that reports both, and of nobody else', () => {
  const mexico = { reporter: 'MEX', source: 'banxico', definition: 'transfers' } as const;
  const rows = [
    row({ ...mexico, sender: 'USA', receiver: 'MEX' }),
    row({ ...mexico, sender: 'MEX', receiver: 'USA', direction: 'paid' }),
  ];
  expect(model(rows, ['MEX', 'NPL']).lists.map(({ direction }) => direction)).toEqual([
    'received',
    'paid',
  ]);
  expect(officialPartnersEmpty(model(rows, ['NPL']))?.id).toBe('official-partners:empty');
  expect(officialPartnersEmpty(model(rows, ['PHL']))?.id).toBe('official-partners:empty');
});

test('the range stands in the table where the estimate has one', () => {
  const ranged = model([row({ modelled_low: 5e9, modelled_high: 9e9 })]);
  expect(ids(officialPartnersTable(ranged).columns)).toContain('column.range');
  expect(ids(officialPartnersTable(model(pakistan)).columns)).not.toContain('column.range');
  expect(ids(officialPartnersFinding(ranged))).toContain('beside.modelled_range');
});

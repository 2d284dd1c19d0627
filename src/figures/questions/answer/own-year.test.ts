import { expect, test } from 'vitest';
import type { NewestRow } from '../../newest-partners/model.ts';
import { asked } from '../reading/question.ts';
import { inOwnYear } from './own-year.ts';
import type { AnswerRows } from './plan.ts';
import { yearOf } from './plan.ts';

const sent: NewestRow = {
  year: 2023,
  received: 3e9,
  direction: 'received',
  partner: 'FRA',
  usd: 8e8,
  lower: 6e8,
  upper: 9e8,
  evidence: 'both',
};
const question = asked('partners', 'remittance', ['SEN'], { side: 'in' });
const flow = (sender: string, receiver: string) => ({
  sender,
  receiver,
  value: 5,
  female: null,
  quotes: null,
  status: 'modelled' as const,
  rank: 1,
});
const rows = (flows: AnswerRows['flows'] = []): AnswerRows => ({
  economies: [],
  newest: [sent],
  flows,
});

test('who sent to an economy without a total in the newest year is told of its own newest', () => {
  // What it sent itself in that year is no answer to that.
  const { year, rows: told } = inOwnYear(question, rows([flow('SEN', 'GMB')]));
  expect(year).toBe(2023);
  expect(told.flows).toMatchObject([
    { sender: 'FRA', receiver: 'SEN', value: 8e8, low: 6e8, high: 9e8, status: 'modelled' },
  ]);
});

test('a year that is asked for, and one with amounts, stay as they are', () => {
  const newest = yearOf(question);
  expect(inOwnYear({ ...question, year: newest }, rows()).year).toBe(newest);
  expect(inOwnYear({ ...question, side: 'out' }, rows()).year).toBe(newest);
  const known = rows([flow('FRA', 'SEN')]);
  expect(inOwnYear(question, known)).toEqual({ year: newest, rows: known });
});

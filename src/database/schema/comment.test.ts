import { expect, test } from 'vitest';
import { readComment, readTableComment, writeComment } from './comment.ts';

test.each([
  { title: 'Status' },
  { title: 'Remittances', unit: 'US$' },
  { title: 'Women [or girls]', unit: 'persons', description: 'As counted: by citizenship.' },
])('reads what it wrote of $title', (comment) => {
  expect(readComment(writeComment(comment))).toEqual(comment);
});

test('reads the comment on a macro', () => {
  const text = `Modelled flows
What a receiver got: shared out.
Modelled: when called with 'modelled'
Rests on: remittance_total, indicator
Parameters:
  of_kind: 'published' or 'modelled'
Columns:
  sender: Sender
  usd: Amount [US$]`;
  expect(readTableComment(text)).toEqual({
    title: 'Modelled flows',
    description: 'What a receiver got: shared out.',
    modelled: { word: 'modelled' },
    restsOn: ['remittance_total', 'indicator'],
    parameters: [{ name: 'of_kind', title: "'published' or 'modelled'" }],
    columns: [
      { name: 'sender', title: 'Sender' },
      { name: 'usd', title: 'Amount', unit: 'US$' },
    ],
  });
});

test('reads the comment on a table that says no more than what it is', () => {
  expect(readTableComment('Economies\nEvery one.')).toEqual({
    title: 'Economies',
    description: 'Every one.',
    modelled: false,
    restsOn: [],
    parameters: [],
    columns: [],
  });
});

import { expect, test } from 'vitest';
import { answerKey } from '../database/answer-key.ts';
import type { Query } from '../database/query.ts';
import { answersAsked } from './answers-asked.ts';

const query = (id: string, resultPack?: string): Query<unknown> => ({
  id,
  sql: 'SELECT 1',
  parameters: {},
  ...(resultPack === undefined ? {} : { resultPack }),
});
const alone = query('alone');
const files = { [answerKey(alone)]: { path: 'alone.json', bytes: 1, rawBytes: 1 } };

test('answers with a file of their own and packs are named once, what has none is not', () => {
  const asked = {
    alone,
    one: query('one', 'economy/NPL'),
    other: query('other', 'economy/NPL'),
    never: query('never'),
  };
  expect(answersAsked(asked, { files, bundles: 'bundles' })).toEqual([
    answerKey(alone),
    'economy/NPL',
  ]);
  expect(answersAsked(asked, { files })).toEqual([answerKey(alone)]);
});

import { expect, test } from 'vitest';
import { encodeAnswer } from './answer-file.ts';
import { precomputedResults } from './precomputed-results.ts';

const manifest = {
  edition: '1',
  made: '2026-01-01',
  files: { 'answers/q/all': { path: 'page/answers/q-1.json', bytes: 1, rawBytes: 1 } },
};
const data = new URL('http://localhost/under/a/path/data/');

const served = (body: string, status = 200) =>
  precomputedResults(manifest, data, (input) =>
    Promise.resolve(
      new Response(String(input).endsWith('/under/a/path/data/page/answers/q-1.json') ? body : '', {
        status,
      }),
    ),
  );

test('reads what was built, under any path', async () => {
  const answers = served(encodeAnswer([{ a: 1 }]));
  expect(answers.has('answers/q/all')).toBe(true);
  expect(answers.has('toString')).toBe(false);
  expect(await answers.get('answers/q/all')).toEqual([{ a: 1 }]);
});

test.each([
  ['a file that is gone', served('', 404), '404'],
  ['a file cut short', served(encodeAnswer([{ a: 1 }]).slice(0, 20)), 'JSON'],
  ['a page instead of the file', served('<!doctype html>'), 'JSON'],
])('%s is an error', async (_, answers, words) => {
  await expect(answers.get('answers/q/all')).rejects.toThrow(words);
});

test('an answer that was never built is an error', async () => {
  await expect(served('').get('answers/q/x=1')).rejects.toThrow(
    'No precomputed result answers/q/x=1',
  );
});

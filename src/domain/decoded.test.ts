import { expect, test } from 'vitest';
import { decoded } from './decoded.ts';

test.each([
  ['migrants-abroad', 'migrants-abroad'],
  ['%D8%B9', 'ع'],
  ['%zz', '%zz'],
  ['100%', '100%'],
  ['%c3', '%c3'],
])('%j is %j', (part, text) => {
  expect(decoded(part)).toBe(text);
});

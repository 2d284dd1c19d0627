import { expect, test } from 'vitest';
import { editionIn } from './edition.ts';

test.each([
  ['en', 'May 2013 – October 2019', 'May 2013 – October 2019'],
  ['fr', 'May 2013 – October 2019', 'mai 2013 – octobre 2019'],
  ['es', 'December 2023 / June 2023', 'diciembre de 2023 / junio de 2023'],
  ['ar-u-nu-latn', 'December 2022', 'ديسمبر 2022'],
  ['fr', '2025Q1 / 2025Q3', '2025Q1 / 2025Q3'],
  ['fr', '2024', '2024'],
])('in %s, %s is %s', (locale, edition, said) => {
  expect(editionIn(locale)(edition)).toBe(said);
});

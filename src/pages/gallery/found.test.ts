import { expect, test } from 'vitest';
import { found } from './found.ts';

const figure = {
  id: 'money-over-time',
  title: {
    en: 'Money received and paid over time',
    fr: 'L’argent reçu et versé au fil du temps',
    es: 'El dinero recibido y pagado a lo largo del tiempo',
    ar: 'الأموال المستلمة والمدفوعة',
  },
};

test.each([
  ['en', '', true],
  ['en', 'PAID money', true],
  ['en', 'money-over', true],
  ['en', 'money refugees', false],
  ['fr', 'recu', true],
  ['fr', 'received', false],
  ['ar', 'الأموال', true],
] as const)('in %s, “%s” finds it: %s', (language, search, is) => {
  expect(found(figure, language, search)).toBe(is);
});

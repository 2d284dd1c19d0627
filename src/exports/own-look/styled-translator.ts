import type { i18n } from 'i18next';
import { styledNumbers, type OwnNumbers } from '../../domain/own-look/own-numbers.ts';
import { styleNumbers } from '../../language/index.ts';

/** The same translator, below which numbers are written in another style. */
export function styledTranslator(translator: i18n, numbers: OwnNumbers): i18n {
  if (numbers === 'language') return translator;
  const styled = Object.create(translator) as i18n;
  styleNumbers(styled, (format) => styledNumbers(format, numbers));
  return styled;
}

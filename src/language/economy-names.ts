import type { TFunction } from 'i18next';
import type { Economy, EconomyCode } from '../domain/economy.ts';
import { formsOf, type EconomyForms } from './economy-forms.ts';

/** What naming an economy needs of it. */
export type NamedEconomy = Pick<Economy, 'economy' | 'iso2' | 'name'>;

export interface EconomyName {
  /** The name as it stands alone: in a list, on a map, in a row. */
  (code: EconomyCode): string;
  /** The name as it stands in a sentence. */
  forms: (code: EconomyCode) => EconomyForms;
}

/**
 * Names of economies in a language, as the United Nations names them: the language's own from
 * `economies.json`; else the English name of the table of economies; else the code.
 */
export function createEconomyName(
  t: TFunction,
  language: string,
  economies: Iterable<NamedEconomy>,
): EconomyName {
  const english = new Map<string, string>();
  for (const { economy, name } of economies) english.set(economy, name);
  const made = new Map<EconomyCode, EconomyForms>();
  const find = (key: string) =>
    t(`economies:${key}`, { defaultValue: '', skipInterpolation: true, postProcess: [] });

  function forms(code: EconomyCode): EconomyForms {
    let existing = made.get(code);
    if (existing === undefined) {
      existing = formsOf(find(`rows.${code}`), english.get(code) ?? code, find, language);
      made.set(code, existing);
    }
    return existing;
  }

  return Object.assign((code: EconomyCode) => forms(code).name, { forms });
}

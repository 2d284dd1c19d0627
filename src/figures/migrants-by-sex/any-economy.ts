import type { Figure } from '../figure/define-figure.ts';
import migrantsBySex from './index.ts';
import type { MigrantRows, MigrantsModel } from './model.ts';
import type { MigrantsSettings } from './settings.ts';

/** Where most migrants of all are from: shown until the user chooses. */
const first: MigrantsSettings['economies'] = ['IND'];

/** The same picture of an economy the user chooses. */
export const migrantsOfAnyEconomy: Figure<MigrantsSettings, MigrantRows, MigrantsModel> = {
  ...migrantsBySex,
  parameters: {
    ...migrantsBySex.parameters,
    economies: { ...migrantsBySex.parameters.economies, fallback: () => first },
  },
};

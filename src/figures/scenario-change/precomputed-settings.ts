import type { PrecomputedSettings } from '../../database/precomputed-setting.ts';
import { newestStock } from '../../domain/editions/stock.ts';
import { newestTotalYear } from '../../domain/editions/totals.ts';
import { scenarioPack } from './scenario-pack.ts';

const year = newestTotalYear('received', 'headline');

export const precomputedSettings: PrecomputedSettings = () =>
  Promise.resolve([
    {
      id: 'scenario-world',
      file: 'query.sql',
      parameters: { year, stock: Number(newestStock) },
      resultPack: scenarioPack,
    },
    {
      id: 'scenario-economies',
      file: 'economies.sql',
      parameters: { year },
      resultPack: scenarioPack,
    },
  ]);

import type { PrecomputedSettings } from '../../database/precomputed-setting.ts';
import { moneySeries } from '../../domain/money-series.ts';

export const precomputedSettings: PrecomputedSettings = () =>
  Promise.resolve(
    moneySeries.map((series) => ({
      id: 'programme-map',
      file: 'query.sql',
      parameters: { series },
    })),
  );

import type { PrecomputedSettings } from '../../database/precomputed-setting.ts';
import { moneySeries } from '../../domain/money-series.ts';

/** For each publisher's totals one answer for all economies, which every economy's page shares. */
export const precomputedSettings: PrecomputedSettings = () =>
  Promise.resolve(
    moneySeries.map((series) => ({ id: 'dependence', file: 'query.sql', parameters: { series } })),
  );

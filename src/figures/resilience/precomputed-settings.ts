import type { PrecomputedSettings } from '../../database/precomputed-setting.ts';

/** One answer for all economies, which every economy's page shares. */
export const precomputedSettings: PrecomputedSettings = () =>
  Promise.resolve([{ id: 'resilience', file: 'query.sql', parameters: {} }]);

import type { PrecomputedSettings } from '../../database/precomputed-setting.ts';

export const precomputedSettings: PrecomputedSettings = () =>
  Promise.resolve([
    { id: 'estimate-coverage', file: 'query.sql', parameters: {}, resultPack: 'methods' },
  ]);

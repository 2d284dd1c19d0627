import type { PrecomputedSettings } from '../../database/precomputed-setting.ts';

export const precomputedSettings: PrecomputedSettings = () =>
  Promise.resolve([
    { id: 'estimate-contest', file: 'query.sql', parameters: {}, resultPack: 'methods' },
  ]);

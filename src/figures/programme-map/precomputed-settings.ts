import type { PrecomputedSettings } from '../../database/precomputed-setting.ts';

export const precomputedSettings: PrecomputedSettings = () =>
  Promise.resolve([{ id: 'programme-map', file: 'query.sql', parameters: {} }]);

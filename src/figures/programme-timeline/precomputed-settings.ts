import type { PrecomputedSettings } from '../../database/precomputed-setting.ts';

export const precomputedSettings: PrecomputedSettings = () =>
  Promise.resolve([{ id: 'programme-timeline', file: 'query.sql', parameters: {} }]);

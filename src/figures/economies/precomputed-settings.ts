import type { PrecomputedSettings } from '../../database/precomputed-setting.ts';

/** Every economy, and their places alone. */
export const precomputedSettings: PrecomputedSettings = async () => [
  { id: 'economies', parameters: {} },
  { id: 'economy-places', parameters: {} },
];

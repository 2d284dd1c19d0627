import type { PrecomputedSettings } from '../../database/precomputed-setting.ts';

/** One answer, so that a file is understood without the engine. */
export const precomputedSettings: PrecomputedSettings = async () => [
  { id: 'economy-spellings', parameters: {}, file: 'spellings.sql' },
];

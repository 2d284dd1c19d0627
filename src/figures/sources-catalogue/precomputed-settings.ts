import type { PrecomputedSettings } from '../../database/precomputed-setting.ts';

/** All that the Sources page asks: it never waits for the engine. */
export const precomputedSettings: PrecomputedSettings = async () =>
  ['sources', 'source-coverage', 'source-checks', 'source-left-out'].map((id) => ({
    id,
    parameters: {},
  }));

import type { BuiltSettings } from '../../database/built-setting.ts';

/** All that the Sources page asks: it never waits for the engine. */
export const builtSettings: BuiltSettings = async () =>
  ['sources', 'source-coverage', 'source-checks', 'source-left-out'].map((id) => ({
    id,
    parameters: {},
  }));

import type { BuiltSettings } from '../../database/built-setting.ts';

/** One answer, so that a file is understood without the engine. */
export const builtSettings: BuiltSettings = async () => [
  { id: 'economy-spellings', parameters: {}, file: 'spellings.sql' },
];

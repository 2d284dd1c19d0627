import type { BuiltSettings } from '../../database/built-setting.ts';

/** Every economy, and their names alone. */
export const builtSettings: BuiltSettings = async () => [
  { id: 'economies', parameters: {} },
  { id: 'economy-names', parameters: {} },
];

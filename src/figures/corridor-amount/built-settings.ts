import type { BuiltSettings } from '../../database/built-setting.ts';
import { corridorBundle } from '../shared/corridor-settings.ts';
import { everyEconomy } from '../shared/every-economy.ts';

export const builtSettings: BuiltSettings = async (ask) => [
  ...(await everyEconomy(ask, { id: 'corridor-flows', file: 'flows.sql', bundle: corridorBundle })),
  ...(await everyEconomy(ask, {
    id: 'corridor-matrices',
    file: 'matrices.sql',
    bundle: corridorBundle,
  })),
];

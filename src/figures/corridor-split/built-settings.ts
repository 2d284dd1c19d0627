import type { BuiltSettings } from '../../database/built-setting.ts';
import { corridorBundle } from '../corridor-settings.ts';
import { everyEconomy } from '../every-economy.ts';

export const builtSettings: BuiltSettings = (ask) =>
  everyEconomy(ask, { id: 'corridor-split', file: 'query.sql', bundle: corridorBundle });

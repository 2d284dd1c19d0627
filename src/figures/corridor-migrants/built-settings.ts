import type { BuiltSettings } from '../../database/built-setting.ts';
import { corridorBundle } from '../shared/corridor-settings.ts';
import { everyEconomy } from '../shared/every-economy.ts';

export const builtSettings: BuiltSettings = (ask) =>
  everyEconomy(ask, { id: 'corridor-migrants', file: 'query.sql', bundle: corridorBundle });

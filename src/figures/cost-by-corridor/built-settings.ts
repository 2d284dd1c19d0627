import type { BuiltSettings } from '../../database/built-setting.ts';
import { everyEconomy } from '../shared/every-economy.ts';

export const builtSettings: BuiltSettings = (ask) =>
  everyEconomy(ask, { id: 'cost-by-corridor', file: 'query.sql' });

import type { BuiltSettings } from '../../database/built-setting.ts';
import { everyEconomy } from '../every-economy.ts';

export const builtSettings: BuiltSettings = (ask) =>
  everyEconomy(ask, { id: 'development', file: 'query.sql' });

import type { BuiltSettings } from '../../database/built-setting.ts';
import { everyEconomy } from '../shared/every-economy.ts';

export const builtSettings: BuiltSettings = (ask) =>
  everyEconomy(ask, { id: 'accounts-by-sex', file: 'query.sql' });

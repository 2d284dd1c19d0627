import type { PrecomputedSettings } from '../../database/precomputed-setting.ts';
import { everyEconomy } from '../shared/every-economy.ts';

export const precomputedSettings: PrecomputedSettings = (ask) =>
  everyEconomy(ask, { id: 'less-from-senders', file: 'query.sql' });

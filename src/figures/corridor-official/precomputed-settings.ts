import type { PrecomputedSettings } from '../../database/precomputed-setting.ts';
import { corridorPack } from '../shared/corridor-settings.ts';
import { everyEconomy } from '../shared/every-economy.ts';

export const precomputedSettings: PrecomputedSettings = (ask) =>
  everyEconomy(ask, { id: 'corridor-official', file: 'query.sql', resultPack: corridorPack });

import type { PrecomputedSettings } from '../../database/precomputed-setting.ts';
import { corridorPack } from '../shared/corridor-settings.ts';
import { everyEconomy } from '../shared/every-economy.ts';

export const precomputedSettings: PrecomputedSettings = async (ask) => [
  ...(await everyEconomy(ask, {
    id: 'corridor-flows',
    file: 'flows.sql',
    resultPack: corridorPack,
  })),
  ...(await everyEconomy(ask, {
    id: 'corridor-matrices',
    file: 'matrices.sql',
    resultPack: corridorPack,
  })),
  ...(await everyEconomy(ask, {
    id: 'corridor-pairs',
    file: 'pairs.sql',
    resultPack: corridorPack,
  })),
];

import type { PrecomputedSettings } from '../../database/precomputed-setting.ts';
import { everyEconomy } from '../shared/every-economy.ts';
import { insidePack } from '../shared/inside-pack.ts';

/** Of every economy, so that where there is nothing this is known without the engine. */
export const precomputedSettings: PrecomputedSettings = async (ask) => [
  ...(await everyEconomy(ask, { id: 'months', file: 'query.sql', resultPack: insidePack })),
  ...(await everyEconomy(ask, { id: 'events', file: 'events.sql', resultPack: insidePack })),
];

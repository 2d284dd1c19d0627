import type { PrecomputedSettings } from '../../database/precomputed-setting.ts';
import { everyEconomy } from '../shared/every-economy.ts';
import { insidePack } from '../shared/inside-pack.ts';

/** Of every economy, so that where there is nothing this is known without the engine. */
export const precomputedSettings: PrecomputedSettings = async (ask) => {
  const directions = ['received', 'paid'] as const;
  const all = await Promise.all(
    directions.map((direction) =>
      everyEconomy(ask, {
        id: `states-${direction}`,
        file: 'query.sql',
        parameters: { direction },
        resultPack: insidePack,
      }),
    ),
  );
  return all.flat();
};

import type { PrecomputedSettings } from '../../database/precomputed-setting.ts';
import { builtFlows, largest } from './pack.ts';
import { flowKinds } from './years.ts';

/** Regions and income groups in every year, and what the matrix opens with. */
export const precomputedSettings: PrecomputedSettings = () =>
  Promise.resolve(
    builtFlows(flowKinds).flatMap(({ of, year, groups, pack }) =>
      ['flow-bands', 'flow-ends', ...(groups === largest ? [] : ['flow-corridors'])].map((id) => ({
        id,
        parameters: { of, year, groups },
        resultPack: pack,
      })),
    ),
  );

import type { PrecomputedSettings } from '../../database/precomputed-setting.ts';
import { incomeYears } from '../../domain/scenario/step.ts';
import { aheadParameters, aheadPack } from './ahead-pack.ts';

export const precomputedSettings: PrecomputedSettings = () =>
  Promise.resolve(
    incomeYears.map((of) => ({
      id: 'scenario-corridors-as-happened',
      file: 'as-happened.sql',
      parameters: aheadParameters(of),
      resultPack: aheadPack(of),
    })),
  );

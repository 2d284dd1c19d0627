import type { PrecomputedSettings } from '../../database/precomputed-setting.ts';
import { genderPack } from '../shared/gender-packs.ts';
import { leastAsked } from './model.ts';

export const precomputedSettings: PrecomputedSettings = async () => [
  {
    id: 'corridors-by-women',
    file: 'query.sql',
    parameters: { least: leastAsked },
    resultPack: genderPack,
  },
];

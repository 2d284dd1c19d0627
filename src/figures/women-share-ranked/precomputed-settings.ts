import type { PrecomputedSettings } from '../../database/precomputed-setting.ts';
import { genderPack, genderLaterPack } from '../shared/gender-packs.ts';

export const precomputedSettings: PrecomputedSettings = async () => [
  {
    id: 'women-share-ranked',
    file: 'query.sql',
    parameters: { side: 'abroad' },
    resultPack: genderPack,
  },
  {
    id: 'women-share-ranked',
    file: 'query.sql',
    parameters: { side: 'hosted' },
    resultPack: genderLaterPack,
  },
];

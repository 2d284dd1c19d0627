import type { PrecomputedSettings } from '../../database/precomputed-setting.ts';
import { genderPack } from '../shared/gender-packs.ts';

export const precomputedSettings: PrecomputedSettings = async () => [
  { id: 'survey-africa', file: 'query.sql', parameters: {}, resultPack: genderPack },
];

import type { PrecomputedSettings } from '../../database/precomputed-setting.ts';
import { genderPack, genderLaterPack } from '../shared/gender-packs.ts';
import { againsts, leastAsked } from './settings.ts';

export const precomputedSettings: PrecomputedSettings = async () =>
  againsts.map((against) => ({
    id: `women-share-${against}`,
    file: `${against}.sql`,
    parameters: { least: leastAsked },
    resultPack: against === 'cost' ? genderPack : genderLaterPack,
  }));

import type { PrecomputedSettings } from '../../database/precomputed-setting.ts';
import { costMapPack } from './pack.ts';
import { aboutAll } from '../sending-costs/queries.ts';

export const precomputedSettings: PrecomputedSettings = async () => [
  { ...aboutAll('cost-map'), resultPack: costMapPack },
];

import type { PrecomputedSettings } from '../../database/precomputed-setting.ts';
import { aboutAll } from '../sending-costs/queries.ts';

export const precomputedSettings: PrecomputedSettings = async () => [aboutAll('cost-map')];

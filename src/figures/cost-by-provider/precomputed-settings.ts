import type { PrecomputedSettings } from '../../database/precomputed-setting.ts';
import { costsPack } from '../sending-costs/queries.ts';

export const precomputedSettings: PrecomputedSettings = async () => [
  { id: 'cost-by-provider', file: 'query.sql', parameters: {}, resultPack: costsPack },
];

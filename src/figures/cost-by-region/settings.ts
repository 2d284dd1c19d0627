import { choiceParameter } from '../../domain/parameter-kinds.ts';
import type { ParameterSpec } from '../../domain/parameters.ts';
import {
  corridorSets,
  endsOf,
  type CorridorSet,
  type CostsSettings,
} from '../sending-costs/settings.ts';

/** Whose regions: those of receivers, or of senders. */
export const sides = ['to', 'from'] as const;
export type Side = (typeof sides)[number];

export interface RegionSettings extends CostsSettings {
  side: Side;
}

export const regionSettings: ParameterSpec<RegionSettings> = {
  ...endsOf<RegionSettings>(),
  corridors: choiceParameter<CorridorSet, RegionSettings>(corridorSets, 'all'),
  side: choiceParameter<Side, RegionSettings>(sides, 'to'),
};

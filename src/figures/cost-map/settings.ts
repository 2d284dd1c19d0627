import { choiceParameter } from '../../domain/parameter-kinds.ts';
import type { ParameterSpec } from '../../domain/parameters.ts';
import { endsOf, type EndsSettings } from '../sending-costs/settings.ts';

/** Whose cost is shown: that of sending to an economy, or of sending from it. */
export const sides = ['to', 'from'] as const;
export type MapSide = (typeof sides)[number];

export interface CostMapSettings extends EndsSettings {
  map: MapSide;
}

export const costMapSettings: ParameterSpec<CostMapSettings> = {
  ...endsOf<CostMapSettings>(),
  map: choiceParameter<MapSide, CostMapSettings>(sides, 'to'),
};

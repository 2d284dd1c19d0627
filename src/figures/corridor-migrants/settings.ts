import { choiceParameter } from '../../domain/parameter-kinds.ts';
import type { ParameterSpec } from '../../domain/parameters.ts';
import { endParameter, type CorridorSettings } from '../shared/corridor-settings.ts';

/** Revisions of the stock, newest first; never joined. */
export const stockEditions = ['2024', '2020'] as const;
export type StockEdition = (typeof stockEditions)[number];

export interface StockSettings extends CorridorSettings {
  stock: StockEdition;
}

export const stockSettings: ParameterSpec<StockSettings> = {
  sender: endParameter(),
  receiver: endParameter(),
  stock: choiceParameter<StockEdition, StockSettings>(stockEditions, '2024'),
};

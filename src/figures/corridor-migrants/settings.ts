import { newestStock, stockEditions, type StockEdition } from '../../domain/editions/stock.ts';
import { choiceParameter } from '../../domain/parameter-kinds.ts';
import type { ParameterSpec } from '../../domain/parameters.ts';
import { endParameter, type CorridorSettings } from '../shared/corridor-settings.ts';

export interface StockSettings extends CorridorSettings {
  stock: StockEdition;
}

export const stockSettings: ParameterSpec<StockSettings> = {
  sender: endParameter(),
  receiver: endParameter(),
  stock: choiceParameter<StockEdition, StockSettings>(stockEditions, newestStock),
};

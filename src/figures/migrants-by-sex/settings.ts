import { newestStock, stockEditions, type StockEdition } from '../../domain/editions/stock.ts';
import { choiceParameter } from '../../domain/parameter-kinds.ts';
import type { ParameterSpec } from '../../domain/parameters.ts';
import { economiesSettings, type EconomiesSettings } from '../shared/economies-settings.ts';

/** Where the migrants from an economy live, or where those who live in it are from. */
export const directions = ['abroad', 'hosted'] as const;
export type MigrantsDirection = (typeof directions)[number];

export interface MigrantsSettings extends EconomiesSettings {
  direction: MigrantsDirection;
  edition: StockEdition;
}

export const migrantsSettings: ParameterSpec<MigrantsSettings> = {
  economies: economiesSettings.economies as ParameterSpec<MigrantsSettings>['economies'],
  direction: choiceParameter<MigrantsDirection, MigrantsSettings>(directions, 'abroad'),
  edition: choiceParameter<StockEdition, MigrantsSettings>(stockEditions, newestStock),
};

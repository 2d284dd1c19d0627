import type { ParameterSpec } from '../../domain/parameters.ts';
import { estimateScalars } from '../modelled-flows/settings.ts';
import { womenSendParameters, type WomenSendSettings } from '../women-send/settings.ts';

/** Everything that can be assumed of who sent what to whom. */
export type SettingSettings = Omit<WomenSendSettings, 'list'>;

const { list: _, ...assumed } = womenSendParameters;

/** The settings of the estimate, and what a woman is taken to send. */
export const settingParameters = assumed as ParameterSpec<SettingSettings>;

/** The settings as its questions take them. */
export function settingScalars(settings: SettingSettings) {
  return { ...estimateScalars(settings), ratio: settings.ratio / 100 };
}

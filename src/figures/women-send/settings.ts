import { choiceParameter, integerParameter } from '../../domain/parameter-kinds.ts';
import type { ParameterSpec } from '../../domain/parameters.ts';
import {
  estimateDefaults,
  estimateParameters,
  sendings,
  type EstimateSettings,
  type Sending,
} from '../modelled-flows/settings.ts';

export interface WomenSendSettings extends EstimateSettings {
  /** The assumption that is pointed out; the range is over all of the published ones. */
  sending: Sending;
  /** Hundredths of a dollar that a woman sends for each dollar of a man, in the user's own. */
  ratio: number;
  /** Whom the picture lists under the world. */
  list: 'receiver' | 'corridor';
}

export const leastRatio = 10;
export const mostRatio = 200;

export const womenSendDefaults: WomenSendSettings = {
  ...estimateDefaults,
  sending: 'per_person',
  ratio: 80,
  list: 'receiver',
};

export const womenSendParameters: ParameterSpec<WomenSendSettings> = {
  ...estimateParameters,
  sending: choiceParameter(sendings, womenSendDefaults.sending),
  ratio: integerParameter(leastRatio, mostRatio, womenSendDefaults.ratio),
  list: choiceParameter(['receiver', 'corridor'], womenSendDefaults.list),
};

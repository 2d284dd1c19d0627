import { switchParameter } from '../../domain/parameter-kinds.ts';
import type { ParameterSpec } from '../../domain/parameters.ts';
import { flowsParameters, type FlowsSettings } from '../flow-bands/settings.ts';

export interface AlluvialSettings extends FlowsSettings {
  /** Whether what flows among all economies that aren't chosen is drawn, too. */
  others: boolean;
}

export const alluvialSettings: ParameterSpec<AlluvialSettings> = {
  ...flowsParameters<AlluvialSettings>(),
  others: switchParameter<AlluvialSettings>(false),
};

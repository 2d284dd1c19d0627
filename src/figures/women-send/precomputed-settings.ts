import type { PrecomputedSettings } from '../../database/precomputed-setting.ts';
import { estimateScalars } from '../modelled-flows/settings.ts';
import { womenSendDefaults } from './settings.ts';

const resultPack = 'gender/estimate';

export const precomputedSettings: PrecomputedSettings = () =>
  Promise.resolve([
    {
      id: 'women-send',
      file: 'query.sql',
      parameters: { ...estimateScalars(womenSendDefaults), ratio: womenSendDefaults.ratio / 100 },
      resultPack,
    },
    { id: 'women-send-survey', file: 'survey.sql', parameters: {}, resultPack },
  ]);

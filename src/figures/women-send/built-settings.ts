import type { BuiltSettings } from '../../database/built-setting.ts';
import { estimateScalars } from '../modelled-flows/settings.ts';
import { womenSendDefaults } from './settings.ts';

const bundle = 'gender/estimate';

export const builtSettings: BuiltSettings = () =>
  Promise.resolve([
    {
      id: 'women-send',
      file: 'query.sql',
      parameters: { ...estimateScalars(womenSendDefaults), ratio: womenSendDefaults.ratio / 100 },
      bundle,
    },
    { id: 'women-send-survey', file: 'survey.sql', parameters: {}, bundle },
  ]);

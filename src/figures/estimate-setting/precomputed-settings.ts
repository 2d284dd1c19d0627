import type { PrecomputedSettings } from '../../database/precomputed-setting.ts';
import { womenSendDefaults } from '../women-send/settings.ts';
import { settingScalars } from './settings.ts';

export const precomputedSettings: PrecomputedSettings = () =>
  Promise.resolve([
    {
      id: 'estimate-setting',
      file: 'top.sql',
      parameters: settingScalars(womenSendDefaults),
      resultPack: 'methods',
    },
  ]);

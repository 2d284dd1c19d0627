import type { PrecomputedSettings } from '../../database/precomputed-setting.ts';
import { estimateScalars } from '../modelled-flows/settings.ts';
import { againstDefaults } from './settings.ts';

const shared = { parameters: estimateScalars(againstDefaults), resultPack: 'gender/against' };

export const precomputedSettings: PrecomputedSettings = () =>
  Promise.resolve([
    { id: 'model-against-published', file: 'query.sql', ...shared },
    { id: 'model-against-published-fit', file: 'fit.sql', ...shared },
  ]);

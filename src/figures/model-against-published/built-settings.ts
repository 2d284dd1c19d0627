import type { BuiltSettings } from '../../database/built-setting.ts';
import { estimateScalars } from '../modelled-flows/settings.ts';
import { againstDefaults } from './settings.ts';

const shared = { parameters: estimateScalars(againstDefaults), bundle: 'gender/against' };

export const builtSettings: BuiltSettings = () =>
  Promise.resolve([
    { id: 'model-against-published', file: 'query.sql', ...shared },
    { id: 'model-against-published-fit', file: 'fit.sql', ...shared },
  ]);

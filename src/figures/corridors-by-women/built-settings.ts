import type { BuiltSettings } from '../../database/built-setting.ts';
import { genderBundle } from '../shared/gender-bundle.ts';
import { leastAsked } from './model.ts';

export const builtSettings: BuiltSettings = async () => [
  {
    id: 'corridors-by-women',
    file: 'query.sql',
    parameters: { least: leastAsked },
    bundle: genderBundle,
  },
];

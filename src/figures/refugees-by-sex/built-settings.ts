import type { BuiltSettings } from '../../database/built-setting.ts';
import { genderBundle } from '../shared/gender-bundle.ts';

export const builtSettings: BuiltSettings = async () => [
  { id: 'refugees-by-sex', file: 'query.sql', parameters: {}, bundle: genderBundle },
];

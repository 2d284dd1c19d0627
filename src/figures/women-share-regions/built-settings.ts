import type { BuiltSettings } from '../../database/built-setting.ts';
import { genderBundle } from '../shared/gender-bundle.ts';

export const builtSettings: BuiltSettings = async () => [
  { id: 'women-share-regions', file: 'query.sql', parameters: {}, bundle: genderBundle },
];

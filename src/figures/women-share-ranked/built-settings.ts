import type { BuiltSettings } from '../../database/built-setting.ts';
import { genderBundle, genderLaterBundle } from '../shared/gender-bundle.ts';

export const builtSettings: BuiltSettings = async () => [
  {
    id: 'women-share-ranked',
    file: 'query.sql',
    parameters: { side: 'abroad' },
    bundle: genderBundle,
  },
  {
    id: 'women-share-ranked',
    file: 'query.sql',
    parameters: { side: 'hosted' },
    bundle: genderLaterBundle,
  },
];

import type { BuiltSettings } from '../../database/built-setting.ts';
import { genderBundle, genderLaterBundle } from '../shared/gender-bundle.ts';
import { againsts, leastAsked } from './settings.ts';

export const builtSettings: BuiltSettings = async () =>
  againsts.map((against) => ({
    id: `women-share-${against}`,
    file: `${against}.sql`,
    parameters: { least: leastAsked },
    bundle: against === 'cost' ? genderBundle : genderLaterBundle,
  }));

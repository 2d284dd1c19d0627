import type { PrecomputedSettings } from '../../database/precomputed-setting.ts';
import { testedYears } from './settings.ts';
import { testedParameters } from './tested-query.ts';

export const precomputedSettings: PrecomputedSettings = () =>
  Promise.resolve(
    testedYears.map((year) => ({
      id: 'scenario-tested',
      file: 'query.sql',
      parameters: testedParameters(year),
    })),
  );

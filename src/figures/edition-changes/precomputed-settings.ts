import type { PrecomputedSettings } from '../../database/precomputed-setting.ts';
import { subjectIds } from './subjects.ts';

/** Everything that can be chosen: filters are of rows that are there. */
export const precomputedSettings: PrecomputedSettings = () =>
  Promise.resolve(
    subjectIds.flatMap((measure) => [
      { id: 'edition-changes', file: 'query.sql', parameters: { measure } },
      { id: 'editions-compared', file: 'compared.sql', parameters: { measure } },
    ]),
  );

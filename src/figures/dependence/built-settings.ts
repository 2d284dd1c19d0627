import type { BuiltSettings } from '../../database/built-setting.ts';

/** One answer for all economies, which every economy's page shares. */
export const builtSettings: BuiltSettings = () =>
  Promise.resolve([{ id: 'dependence', file: 'query.sql', parameters: {} }]);

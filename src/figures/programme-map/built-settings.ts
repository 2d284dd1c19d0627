import type { BuiltSettings } from '../../database/built-setting.ts';

export const builtSettings: BuiltSettings = () =>
  Promise.resolve([{ id: 'programme-map', file: 'query.sql', parameters: {} }]);

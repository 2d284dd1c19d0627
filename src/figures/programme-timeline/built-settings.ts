import type { BuiltSettings } from '../../database/built-setting.ts';

export const builtSettings: BuiltSettings = () =>
  Promise.resolve([{ id: 'programme-timeline', file: 'query.sql', parameters: {} }]);

import type {
  PrecomputedSetting,
  PrecomputedSettings,
} from '../../database/precomputed-setting.ts';

const years: PrecomputedSetting = { id: 'official-years', file: 'years.sql', parameters: {} };

/** Every year that a central bank reports. */
export const precomputedSettings: PrecomputedSettings = async (ask) => [
  years,
  ...(await ask(years)).map(({ year }) => ({
    id: 'official-compared',
    file: 'compared.sql',
    parameters: { year: Number(year) },
  })),
];

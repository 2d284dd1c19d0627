import type { EconomyCode } from '../../domain/economy.ts';
import type { MessageValue } from '../../domain/message.ts';
import type { EconomiesSettings } from '../shared/economies-settings.ts';

/** In the order they are shown. */
export const indicators = [
  'gdp_person_ppp',
  'hdi',
  'gdi',
  'gii',
  'gni_person_female_ppp',
  'gni_person_male_ppp',
  'poverty_300_pct',
  'poverty_830_pct',
  'poverty_national_pct',
] as const;
export type Indicator = (typeof indicators)[number];

export interface IndicatorRow {
  name: Indicator;
  source: string;
  year: number;
  value: number;
}

export type IndicatorRows = Readonly<Record<EconomyCode, readonly IndicatorRow[]>>;

export interface DevelopmentModel {
  economies: readonly EconomyCode[];
  /** A cell an economy; null is no data. Indicators nobody has are left out and named. */
  lines: readonly { name: Indicator; cells: readonly (IndicatorRow | null)[] }[];
  missing: readonly Indicator[];
}

export function developmentModel(
  { economies }: EconomiesSettings,
  rows: IndicatorRows,
): DevelopmentModel {
  const lines = indicators.map((name) => ({
    name,
    cells: economies.map((economy) => rows[economy]?.find((row) => row.name === name) ?? null),
  }));
  const known = lines.filter(({ cells }) => cells.some((cell) => cell !== null));
  return {
    economies,
    lines: known,
    missing: lines.filter((line) => !known.includes(line)).map(({ name }) => name),
  };
}

/** A percentage, or a number whose unit stands in the name of its indicator. */
export function indicatorValue({ name, value }: IndicatorRow): MessageValue {
  if (name.endsWith('_pct')) return { kind: 'share', value };
  return { kind: 'count', value };
}

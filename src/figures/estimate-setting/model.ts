import type { EconomyCode } from '../../domain/economy.ts';
import type { SettingSettings } from './settings.ts';

/** One of the largest corridors of a setting; amounts in US$. */
export interface SettingRow {
  year: number;
  sender: EconomyCode;
  receiver: EconomyCode;
  usd: number;
  /** Ends of the 80 % interval; null for a setting that none is measured of. */
  lower: number | null;
  upper: number | null;
  /** Range of methods: of this setting and of every method that shares out. */
  lowest: number;
  highest: number;
  /** From women, by each assumption; null where the stock does not count them. */
  per_person: number | null;
  income: number | null;
  survey: number | null;
  free: number | null;
  /** Corridors of the whole matrix, and what it comes to. */
  corridors: number;
  total: number;
}

export interface SettingRows {
  top: readonly SettingRow[];
}

export interface SettingModel {
  settings: SettingSettings;
  rows: readonly SettingRow[];
  corridors: number;
  total: number;
  /** Whether the setting is one whose intervals are measured. */
  measured: boolean;
}

export function settingModel(settings: SettingSettings, { top }: SettingRows): SettingModel {
  const rows = top.filter(({ usd, sender }) => usd > 0 && sender !== 'XUN');
  return {
    settings,
    rows,
    corridors: rows[0]?.corridors ?? 0,
    total: rows[0]?.total ?? 0,
    measured: rows.some(({ upper }) => upper !== null),
  };
}

/** The interval where it is measured, else the range of methods. */
export function endsOf({ lower, upper, lowest, highest }: SettingRow): readonly [number, number] {
  return lower === null || upper === null ? [lowest, highest] : [lower, upper];
}

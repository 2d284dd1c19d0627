import type { Unit } from '../../domain/measure.ts';
import { rankedChanges } from './ranked.ts';
import type { ChangeRow, ChangesRows, ComparedRow } from './rows.ts';
import type { ChangesSettings } from './settings.ts';
import { subjects } from './subjects.ts';

export interface ChangesModel {
  settings: ChangesSettings;
  unit: Unit;
  additive: boolean;
  /** The changes asked for, in their order. */
  changes: readonly ChangeRow[];
  /** Those that are drawn, the largest first. */
  drawn: readonly ChangeRow[];
  /** Editions of the publishers and measures asked for, the newest first. */
  compared: readonly ComparedRow[];
}

/** Rows of the picture. */
const mostDrawn = 20;

export function changesModel(settings: ChangesSettings, rows: ChangesRows): ChangesModel {
  const { unit, additive } = subjects[settings.measure];
  const { direction, source } = settings;
  const changes = rankedChanges(rows.changes, settings, unit);
  const bySize = rankedChanges(
    rows.changes,
    { ...settings, sort: settings.sort === 'relative' ? 'relative' : 'amount' },
    unit,
  );
  return {
    settings,
    unit,
    additive,
    changes,
    drawn: bySize.slice(0, mostDrawn),
    compared: rows.compared.filter(
      (row) =>
        (direction === 'both' || row.measure === direction) &&
        (source === 'every' || row.source === source),
    ),
  };
}

/** Whether an axis of ratios has room for all: none is zero or under it. */
export function isLog(rows: readonly ChangeRow[]): boolean {
  return rows.every(({ before, after }) => (before ?? 1) > 0 && (after ?? 1) > 0);
}

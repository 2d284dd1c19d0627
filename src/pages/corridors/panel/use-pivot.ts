import { useMemo } from 'react';
import type { PlacedEconomy } from '../../../domain/placed-economy.ts';
import {
  dimensionsOf,
  pivotOf,
  type Pivot,
  type PivotAsked,
} from '../../../figures/corridor-panel/pivot.ts';
import type { Panel } from '../../../figures/corridor-panel/panel.ts';
import type { Aggregate, Dimension } from '../../../figures/corridor-panel/settings.ts';
import type { CorridorRow } from '../../../figures/corridor-table/rows.ts';
import type { TableSettings } from '../../../figures/corridor-table/settings.ts';
import { useEconomyName, useFormat, usePhrases } from '../../../language/index.ts';
import type { Corridors } from '../use-corridors.ts';
import { pivotNotes } from './pivot-notes.ts';

/** A pivot with the words of its keys and cells. */
export interface SaidPivot {
  pivot: Pivot;
  asked: PivotAsked;
  down: Dimension;
  across: Dimension;
  /** What a key of a side is called. */
  key: (of: Dimension, key: string | null) => string;
  /** What a cell holds; NaN is "no data". */
  cell: (value: number) => string;
  unit: 'usd' | 'percent' | 'count' | 'persons';
  /** What must be known of its cells. */
  notes: readonly string[];
}

const units: Readonly<Record<Aggregate, SaidPivot['unit']>> = {
  sum: 'usd',
  mean: 'usd',
  largest: 'usd',
  corridors: 'count',
  cost_weighted: 'percent',
  cost_mean: 'percent',
  priced: 'count',
  migrants: 'persons',
  women: 'percent',
};

/**
 * The pivot of the corridors listed; null where another form is shown.
 *
 * @param chosen whether those are the ones that are ticked, not all that pass
 */
export function usePivot(
  settings: Pick<TableSettings, 'down' | 'across' | 'value'>,
  { form, year }: Pick<Corridors, 'form' | 'year'>,
  panel: Panel | null,
  listed: readonly CorridorRow[],
  economies: readonly PlacedEconomy[],
  chosen: boolean,
): SaidPivot | null {
  const { down, across, value } = settings;
  const say = usePhrases('corridors');
  const word = usePhrases('domain');
  const economy = useEconomyName();
  const format = useFormat();
  const pivot = useMemo(() => {
    if (form !== 'pivot' || panel === null) return null;
    return pivotOf(panel, listed, economies, { down, across, value, year });
  }, [form, panel, listed, economies, down, across, value, year]);
  return useMemo(() => {
    if (pivot === null || panel === null) return null;
    const unit = units[value];
    const key = (of: Dimension, one: string | null): string => {
      const part = of.slice(of.indexOf('_') + 1);
      if (one === null) return say(part === 'income' ? 'pivot.no_income' : 'pivot.unknown');
      if (of === 'year') return one;
      if (of === 'sender' || of === 'receiver') return economy(one);
      if (part === 'region' || part === 'income') return word(`${part}.${one}`);
      return say(`pivot.${one === 'true' ? 'is' : 'not'}.${part}`);
    };
    const cell = (one: number): string => {
      if (Number.isNaN(one)) return '–';
      if (unit === 'usd') return format.amount(one, 'usd', { as: 'short' });
      if (unit === 'percent') return format.share(one);
      return format.count(one, { as: 'full' });
    };
    const asked = { down, across, value, year };
    const { kind, years } = panel;
    const notes = pivotNotes({ pivot, asked, unit, kind, years, chosen }, say, format);
    return { pivot, asked, ...dimensionsOf(asked), key, cell, unit, notes };
  }, [pivot, panel, chosen, down, across, value, year, say, word, economy, format]);
}

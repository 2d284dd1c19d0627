import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../database/use-answer.ts';
import { useEngine } from '../../database/use-engine.ts';
import type { PlacedEconomy } from '../../domain/placed-economy.ts';
import type { RowFilters } from '../../figures/corridor-table/filter.ts';
import type { CorridorRow } from '../../figures/corridor-table/rows.ts';
import { sumQuery } from '../../figures/corridor-table/sum-query.ts';
import { useFormat } from '../../language/index.ts';

interface Props {
  filters: RowFilters;
  economies: readonly PlacedEconomy[];
  passing: readonly CorridorRow[];
  year: number;
  /** While a hand moves a brush nothing is asked. */
  moving: boolean;
}

/** How sure the sum of the estimates that pass is: its own interval, or the range of methods. */
export function SumEnds({ filters, economies, passing, year, moving }: Props) {
  const { t } = useTranslation('corridors');
  const format = useFormat();
  const { status } = useEngine();
  const asked = useMemo(
    () => (moving || status !== 'ready' ? null : sumQuery(filters, economies, passing, year)),
    [moving, status, filters, economies, passing, year],
  );
  const { data, loading } = useAnswer(asked?.query ?? null);
  const [row] = data ?? [];
  if (asked === null || loading || !row || row.upper === null) return null;
  const amount = (value: number) => format.amount(value, 'usd');
  const low = row.lower ?? 0;
  return (
    <p className="note">
      {t(`sum.${asked.kind}${low === 0 ? '_up' : ''}`, {
        low: amount(low),
        high: amount(row.upper),
      })}
    </p>
  );
}

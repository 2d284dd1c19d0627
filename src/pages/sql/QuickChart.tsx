import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { ToggleGroup } from '../../ui/ToggleGroup.tsx';
import { useWidth } from '../../ui/hooks/use-width.ts';
import {
  chartColumns,
  chartOffer,
  likelyChart,
  type ChartChoice,
  type ChartKind,
} from './chart-model.ts';
import { DrawnChart } from './DrawnChart.tsx';
import type { ResultColumn } from './result-columns.ts';

/** A first look at a result as a picture, with the columns and the kind to be changed. */
export function QuickChart(props: {
  columns: readonly ResultColumn[];
  rows: readonly (readonly unknown[])[];
}) {
  const { t } = useTranslation('sql');
  const { columns, rows } = props;
  const { ref, width } = useWidth<HTMLDivElement>();
  const offer = useMemo(() => chartOffer(columns, rows), [columns, rows]);
  const [choice, setChoice] = useState<ChartChoice | null>(() => likelyChart(offer, rows));
  if (!choice) return <p className="note">{t('chart.none')}</p>;
  const fitting = chartColumns(choice, offer);
  const name = (at: number) => columns[at]?.name ?? '';

  function change(next: Partial<ChartChoice>) {
    setChoice((last) => {
      if (!last) return last;
      const wanted = { ...last, ...next };
      const { x, y } = chartColumns(wanted, offer);
      const across = x.some(({ at }) => at === wanted.x) ? wanted.x : (x[0]?.at ?? wanted.x);
      const up = y.find(
        ({ at }) => at === wanted.y && (wanted.kind !== 'scatter' || at !== across),
      );
      const other = y.find(({ at }) => at !== across) ?? y[0];
      return { ...wanted, x: across, y: (up ?? other)?.at ?? wanted.y };
    });
  }
  const options = (list: readonly ResultColumn[]) =>
    list.map((column) => ({ value: String(column.at), label: column.name }));

  return (
    <section className="sql-chart" aria-labelledby="sql-chart-title">
      <h3 id="sql-chart-title">{t('chart.title', { y: name(choice.y), x: name(choice.x) })}</h3>
      <div className="sql-chart__choices">
        <ToggleGroup<ChartKind>
          label={t('chart.kind')}
          options={offer.kinds.map((kind) => ({ value: kind, label: t(`chart.${kind}`) }))}
          value={choice.kind}
          onChange={(kind) => change({ kind })}
        />
        <SelectField
          label={t('chart.x')}
          options={options(fitting.x)}
          value={String(choice.x)}
          onChange={(at) => change({ x: Number(at) })}
        />
        <SelectField
          label={t('chart.y')}
          options={options(fitting.y)}
          value={String(choice.y)}
          onChange={(at) => change({ y: Number(at) })}
        />
      </div>
      <div ref={ref} className="sql-chart__picture">
        <DrawnChart choice={choice} columns={columns} rows={rows} width={width} />
      </div>
    </section>
  );
}

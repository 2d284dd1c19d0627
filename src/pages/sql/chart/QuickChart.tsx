import { useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FigureContext } from '../../../charts/around/figure-context.ts';
import { ToggleGroup } from '../../../ui/ToggleGroup.tsx';
import { useWidth } from '../../../ui/hooks/use-width.ts';
import type { ResultColumn } from '../result-columns.ts';
import { ChartControls } from './ChartControls.tsx';
import {
  chartOffer,
  fitted,
  likelyChart,
  type ChartChoice,
  type Mark,
  type Rows,
} from './chart-model.ts';
import { DrawnChart } from './DrawnChart.tsx';
import { VegaLiteButton } from './VegaLiteButton.tsx';
import './chart.css';

/** A result as a picture, with its marks, columns, scales and colours to be changed. */
export function QuickChart(props: { columns: readonly ResultColumn[]; rows: Rows }) {
  const { t } = useTranslation('sql');
  const id = useId();
  const { columns, rows } = props;
  const { ref, width } = useWidth<HTMLDivElement>();
  const offer = useMemo(() => chartOffer(columns, rows), [columns, rows]);
  const [choice, setChoice] = useState<ChartChoice | null>(() => likelyChart(offer, columns, rows));
  const title = choice ? titleOf(choice, columns, t('chart.rows')) : null;
  const words = title ? t('chart.title', { replace: title }) : '';
  const around = useMemo(() => ({ level: 3, about: words }), [words]);
  if (!choice) return <p className="note">{t('chart.none')}</p>;

  const change = (next: Partial<ChartChoice>) =>
    setChoice((last) => last && fitted({ ...last, ...next }, offer, columns));

  return (
    <section className="sql-chart" aria-labelledby={id}>
      <h3 id={id}>{words}</h3>
      <div className="sql-chart__choices">
        <ToggleGroup<Mark>
          label={t('chart.kind')}
          options={offer.marks.map((mark) => ({ value: mark, label: t(`chart.${mark}`) }))}
          value={choice.mark}
          onChange={(mark) => change({ mark })}
        />
        <ChartControls choice={choice} offer={offer} columns={columns} onChange={change} />
      </div>
      <div ref={ref} className="sql-chart__picture">
        <FigureContext value={around}>
          <DrawnChart choice={choice} offer={offer} columns={columns} rows={rows} width={width} />
        </FigureContext>
      </div>
      <VegaLiteButton choice={choice} offer={offer} columns={columns} rows={rows} title={words} />
    </section>
  );
}

function titleOf({ x, y }: ChartChoice, columns: readonly ResultColumn[], count: string) {
  const name = (at: number) => columns[at]?.name ?? '';
  return { x: name(x), y: y.length === 0 ? count : y.map(name).join(', ') };
}

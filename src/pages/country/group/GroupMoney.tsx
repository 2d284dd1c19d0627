import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { FigureContext } from '../../../charts/around/figure-context.ts';
import { Lines } from '../../../charts/lines/Lines.tsx';
import { citationsOf } from '../../../domain/editions/citation.ts';
import { totalUses } from '../../../domain/editions/totals.ts';
import { moneyTable } from '../../../figures/economy-group/money-table.ts';
import type { MoneyRow } from '../../../figures/economy-group/rows.ts';
import { toldSums } from '../../../figures/economy-group/sums.ts';
import { moneyOverYears } from '../../../figures/shared/over-years.ts';
import { Drawings } from '../../../figures/shown/Drawings.tsx';
import { FigureRows } from '../../../figures/shown/FigureRows.tsx';
import { FigureSources } from '../../../figures/shown/FigureSources.tsx';
import { useFormat } from '../../../language/index.ts';
import { usePrinting } from '../../../ui/hooks/use-printing.ts';
import { useWidths } from '../../../ui/hooks/use-width.ts';
import { WithTitles } from '../../../ui/WithTitles.tsx';
import '../../../figures/shown/figure.css';

/** Width of the drawing on paper, in px. */
const printed = [392] as const;

type SummedLines = readonly {
  direction: MoneyRow['direction'];
  sums: readonly MoneyRow[];
}[];

function MoneyLines({ model, width }: { model: SummedLines; width: number }) {
  const { t } = useTranslation('economy-group');
  const format = useFormat();
  return (
    <Lines
      {...moneyOverYears(format, width)}
      label={t('title')}
      describe={(id, year, usd) =>
        t('point', {
          line: t(`line.${id}`),
          year: format.year(year),
          sum: format.amount(usd, 'usd'),
        })
      }
      series={model
        .filter(({ sums }) => sums.length > 0)
        .map(({ direction, sums }) => ({
          id: direction,
          label: t(`line.${direction}`),
          tone: direction === 'received' ? ('accent' as const) : ('muted' as const),
          points: sums.map(({ year, usd }) => ({ x: year, y: usd })),
        }))}
    />
  );
}

/** What the members of a group received and paid over the years, as far as sums can be told. */
export function GroupMoney({ rows }: { rows: readonly MoneyRow[] }) {
  const { t } = useTranslation('economy-group');
  const printing = usePrinting();
  const { ref, widths } = useWidths<HTMLDivElement>();
  const directions = ['received', 'paid'] as const;
  const lines = directions.map((direction) => ({ direction, sums: toldSums(rows, direction) }));
  const around = useMemo(() => ({ level: 2, about: t('subtitle') }), [t]);
  const years = lines.flatMap(({ sums }) => sums.map(({ year }) => year));
  const citations = citationsOf(
    directions.flatMap((direction) => totalUses(direction, 'headline', years)),
  );
  if (years.length === 0) return null;
  return (
    <section className="figure group__money" aria-labelledby="group-money">
      <h2 id="group-money" className="figure__title">
        {t('title')}
      </h2>
      <p className="figure__subtitle">{t('subtitle')}</p>
      <div ref={ref} className="figure__picture">
        <FigureContext value={around}>
          <Drawings widths={printing ? printed : widths} View={MoneyLines} model={lines} />
        </FigureContext>
      </div>
      <FigureSources citations={citations} kind="published" Text={WithTitles} />
      <FigureRows table={moneyTable(rows)} title={t('title')} />
    </section>
  );
}

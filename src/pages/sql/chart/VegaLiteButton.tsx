import { useTranslation } from 'react-i18next';
import { keepFile } from '../../../exports/keep-file.ts';
import { Button } from '../../../ui/Button.tsx';
import type { ResultColumn } from '../result-columns.ts';
import type { ChartChoice, ChartOffer, Rows } from './chart-model.ts';
import { vegaLite } from './vega-lite.ts';

/** Gives the chart away as a specification, with its rows. */
export function VegaLiteButton(props: {
  choice: ChartChoice;
  offer: ChartOffer;
  columns: readonly ResultColumn[];
  rows: Rows;
  title: string;
}) {
  const { t } = useTranslation('sql');
  const { choice, offer, columns, rows, title } = props;
  return (
    <p className="sql-chart__take">
      <Button
        onClick={() => {
          const spec = vegaLite(choice, offer, columns, rows, title, t('kind_query'));
          const text = `${JSON.stringify(spec, null, rows.length > 1000 ? 0 : 1)}\n`;
          keepFile(
            'remittance-atlas-chart.vl.json',
            new Blob([text], { type: 'application/json' }),
          );
        }}
      >
        {t('chart.vega_lite')}
      </Button>
      <span className="note">{t('chart.vega_lite_hint')}</span>
    </p>
  );
}

import { useState, type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import type { FigureTable } from '../figures/figure/define-figure.ts';
import { useFormat } from '../language/index.ts';

type Late = ComponentType<{ table: FigureTable; title: string; figure: string }>;

/** The rows of the picture, whose code and words come when they are asked for. */
export function EmbedTable(props: { table: FigureTable; title: string; figure: string }) {
  const { t } = useTranslation('embed');
  const format = useFormat();
  const count = props.table.rows.length;
  const [late, setLate] = useState<{ Rows: Late } | 'failed'>();
  const open = () => import('./rows/EmbedRows.tsx').then(setLate, () => setLate('failed'));
  return (
    <details className="embed__rows" onToggle={() => void open()}>
      <summary>{t('figures:rows', { count, shown: format.count(count, { as: 'full' }) })}</summary>
      {late === 'failed' ? (
        <p role="alert">{t('failed.text')}</p>
      ) : (
        late && <late.Rows {...props} />
      )}
    </details>
  );
}

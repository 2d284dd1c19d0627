import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../language/index.ts';
import type { FigureTable } from '../figure/define-figure.ts';
import { Rows } from '../rows/Rows.tsx';

/**
 * The rows of a picture, folded away until asked for, and only then made.
 *
 * @param props.title of the picture: a page has many, and many tables
 */
export function FigureRows({ table, title }: { table: FigureTable; title: string }) {
  const { t } = useTranslation('figures');
  const format = useFormat();
  const [open, setOpen] = useState(false);
  const count = table.rows.length;
  return (
    <details className="figure__rows" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {t('rows', { count, shown: format.count(count, { as: 'full' }) })}
        <span className="visually-hidden">{` · ${title}`}</span>
      </summary>
      {open && <Rows table={table} title={title} />}
    </details>
  );
}

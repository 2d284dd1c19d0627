import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MessageValue } from '../../domain/message.ts';
import { useFormat, useSay } from '../../language/index.ts';
import type { FigureTable } from '../figure/define-figure.ts';

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

export function Rows({ table, title }: { table: FigureTable; title: string }) {
  const { t } = useTranslation('figures');
  const say = useSay();
  const cell = (value: MessageValue | null) =>
    value === null ? t('no_data') : say({ id: 'figures:cell', values: { value } });
  return (
    <>
      {/* Scrolls by itself, so the keyboard must reach it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className="figure__scroll" tabIndex={0} aria-label={t('rows_label', { title })}>
        <table aria-label={title}>
          <thead>
            <tr>
              {table.columns.map((column) => (
                <th key={say(column)} scope="col">
                  {say(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, index) => (
              // Rows of a finished table never move.
              <tr key={index}>
                {row.map((value, column) =>
                  column === 0 ? (
                    <th key={column} scope="row">
                      {cell(value)}
                    </th>
                  ) : (
                    <td key={column}>{cell(value)}</td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

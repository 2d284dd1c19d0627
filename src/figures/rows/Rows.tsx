import { useTranslation } from 'react-i18next';
import type { MessageValue } from '../../domain/message.ts';
import { useSay } from '../../language/index.ts';
import type { FigureTable } from '../figure/define-figure.ts';

/** The rows of a picture as a table of their own name. */
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

import { useTranslation } from 'react-i18next';
import type { LeftOutRow } from '../../figures/sources-catalogue/rows.ts';
import { useFormat } from '../../language/index.ts';

/** What the publisher gives and the atlas does not have: counted, with the reason. */
export function LeftOut({ rows }: { rows: readonly LeftOutRow[] }) {
  const { t } = useTranslation('sources');
  const format = useFormat();
  if (rows.length === 0) return <p className="note">{t('left_out_none')}</p>;
  return (
    <details className="source__more">
      <summary>{t('left_out', { count: rows.length })}</summary>
      <div className="source__scroll">
        <table className="source__left-out" aria-label={t('left_out_table')}>
          <thead>
            <tr>
              <th scope="col">{t('left_out_what')}</th>
              <th scope="col">{t('left_out_rows')}</th>
              <th scope="col">{t('left_out_reason')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={`${row.table} ${row.edition} ${row.what}`}>
                <td lang="en">
                  <bdi>{row.what}</bdi>
                </td>
                <td className="source__number">
                  {format.count(row.rows, { as: 'full' })}
                  {row.amount !== null && (
                    <span className="note">
                      {' '}
                      (<bdi>{`${format.count(row.amount)} ${row.unit ?? ''}`}</bdi>)
                    </span>
                  )}
                </td>
                <td lang="en">
                  <bdi>{row.reason}</bdi>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isFirm } from '../../../domain/evidence.ts';
import { flowUnit, isWomenShare } from '../../../domain/measure.ts';
import type { MessageValue } from '../../../domain/message.ts';
import { unitIn } from '../../../figures/shared/dollars.ts';
import type { ListRow } from '../../../figures/world-map/list/list.ts';
import { useEconomyName, useLanguage, useSay } from '../../../language/index.ts';
import { KeptLink } from '../../../ui/address/KeptLink.tsx';
import type { LateViewProps } from './LateView.tsx';
import { sortable, sortedRows, type Sorting } from './sorted-rows.ts';
import './late-views.css';

/** What the map shows as a table: every economy of the year, or every partner of the focused one. */
export default function TableView({ model }: LateViewProps) {
  const { t } = useTranslation(['views', 'world-map', 'figures', 'domain']);
  const { language } = useLanguage();
  const say = useSay();
  const name = useEconomyName();
  const { measure, settings, partners } = model;
  const { focus } = settings;
  const [sorting, setSorting] = useState<Sorting>({ by: 'value', down: true });
  const listed = focus === null ? model.economies : partners;
  const unit = focus === null || isWomenShare(measure) ? measure.unit : flowUnit(measure.flow);
  const rows = useMemo(
    () => sortedRows(listed?.rows ?? [], sorting, name, new Intl.Collator(language).compare),
    [listed, sorting, name, language],
  );
  const shared = rows.some(({ share }) => share !== null);
  const both = focus !== null && settings.direction === 'both';
  const cell = (value: MessageValue) => say({ id: 'figures:cell', values: { value } });
  const title = say(model.title);
  const unitName = say(unitIn(unit, settings.dollars));
  const heads: Record<Sorting['by'], string> = {
    rank: t('column.rank'),
    name: t(focus === null ? 'column.economy' : 'column.partner'),
    value: t('column.value', { unit: unitName }),
    share: t('column.share'),
  };
  const status = (row: ListRow) =>
    isFirm(row.status)
      ? t(row.status === 'modelled' ? 'domain:modelled' : `status.${row.status}`, {
          defaultValue: t('domain:published'),
        })
      : say({ id: `world-map:card.${row.status}` });
  if (rows.length === 0)
    return (
      <p className="note">{t(focus === null ? 'empty' : 'nobody', { year: settings.year })}</p>
    );
  return (
    // Scrolls by itself, so the keyboard must reach it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="view-table" tabIndex={0} aria-label={t('rows', { title })}>
      <table>
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            {sortable
              .filter((by) => by !== 'share' || shared)
              .map((by) => (
                <th
                  key={by}
                  scope="col"
                  aria-sort={
                    sorting.by !== by ? undefined : sorting.down ? 'descending' : 'ascending'
                  }
                  data-number={by !== 'name' || undefined}
                >
                  <button
                    type="button"
                    onClick={() =>
                      setSorting({
                        by,
                        down: sorting.by === by ? !sorting.down : by === 'value' || by === 'share',
                      })
                    }
                  >
                    {heads[by]}
                    <svg viewBox="0 0 8 8" width="8" height="8" aria-hidden="true">
                      {sorting.by === by && (
                        <path d={sorting.down ? 'M0 2h8L4 7z' : 'M0 6h8L4 1z'} />
                      )}
                    </svg>
                  </button>
                </th>
              ))}
            <th scope="col">{t('column.basis')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.economy}${row.way ?? ''}`}>
              <td data-number>{row.rank ?? ''}</td>
              <th scope="row">
                <KeptLink
                  href={
                    focus === null
                      ? `/country/${row.economy}`
                      : row.way === 'out'
                        ? `/corridor/${focus}/${row.economy}`
                        : `/corridor/${row.economy}/${focus}`
                  }
                >
                  {name(row.economy)}
                </KeptLink>
                {both && row.way && <span className="note"> {t(`way.${row.way}`)}</span>}
              </th>
              <td data-number>
                {row.value === null
                  ? t('figures:no_data')
                  : cell({ kind: 'amount', value: row.value, unit, as: 'full' })}
              </td>
              {shared && (
                <td data-number>
                  {row.share === null ? '' : cell({ kind: 'share', value: 100 * row.share })}
                </td>
              )}
              <td className="note">{status(row)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChangesModel } from '../../figures/edition-changes/model.ts';
import { leastRanked, rankedChanges } from '../../figures/edition-changes/ranked.ts';
import type { ChangeRow } from '../../figures/edition-changes/rows.ts';
import type { ChangesSettings, Sort } from '../../figures/edition-changes/settings.ts';
import { useEconomyName, useFormat, useLanguage } from '../../language/index.ts';
import { Button } from '../../ui/Button.tsx';
import { ChangeTableRow } from './ChangeTableRow.tsx';
import './ChangeTable.css';

const atOnce = 50;

/** Every change that is asked for, a row each, in an order that its heads change. */
export function ChangeTable(props: {
  model: ChangesModel;
  rows: readonly ChangeRow[];
  change: (changes: Partial<ChangesSettings>) => void;
}) {
  const { model, rows, change } = props;
  const { settings, unit } = model;
  const { t } = useTranslation('changes');
  const { t: word } = useTranslation('edition-changes');
  const format = useFormat();
  const name = useEconomyName();
  const { language } = useLanguage();
  const [shown, setShown] = useState({ of: settings, rows: atOnce });
  const most = shown.of === settings ? shown.rows : atOnce;
  const sorted = useMemo(
    () => rankedChanges(rows, settings, unit, (a, b) => name(a).localeCompare(name(b), language)),
    [rows, settings, unit, name, language],
  );
  if (sorted.length === 0) return null;
  const heads: readonly { id: string; label: string; sort?: Sort }[] = [
    { id: 'economy', label: word('column.economy'), sort: 'economy' },
    { id: 'measure', label: word('column.measure') },
    { id: 'year', label: word('column.year'), sort: 'year' },
    { id: 'before', label: word('column.before') },
    { id: 'after', label: word('column.after') },
    { id: 'difference', label: t('difference'), sort: 'amount' },
    { id: 'percent', label: t('percent'), sort: 'relative' },
    { id: 'kind', label: word('column.kind') },
  ];
  const count = (value: number) => format.count(value, { as: 'full' });
  return (
    <div className="changes__list">
      <h2 id="changes-list">{t('list')}</h2>
      <p className="note" aria-live="polite">
        {t('shown', { shown: count(Math.min(most, sorted.length)), all: count(sorted.length) })}
      </p>
      {settings.sort === 'relative' && (
        <p className="note">
          {t('relative_note', { least: format.amount(leastRanked[unit], unit) })}
        </p>
      )}
      {/* Scrolls by itself, so the keyboard must reach it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className="changes__scroll" tabIndex={0} aria-labelledby="changes-list">
        <table className="changes__table">
          <thead>
            <tr>
              {heads.map(({ id, label, sort }) => (
                <th key={id} scope="col" data-column={id} aria-sort={sortOf(settings.sort, sort)}>
                  {sort === undefined ? (
                    label
                  ) : (
                    <button type="button" onClick={() => change({ sort })}>
                      {label}
                    </button>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sorted.slice(0, most).map((row) => (
              <ChangeTableRow key={keyOf(row)} row={row} unit={unit} />
            ))}
          </tbody>
        </table>
      </section>
      {sorted.length > most && (
        <Button onClick={() => setShown({ of: settings, rows: most + 4 * atOnce })}>
          {t('more')}
        </Button>
      )}
    </div>
  );
}

function sortOf(now: Sort, own: Sort | undefined): 'ascending' | 'descending' | undefined {
  if (now !== own) return undefined;
  return own === 'economy' ? 'ascending' : 'descending';
}

function keyOf(row: ChangeRow): string {
  return [row.source, row.measure, row.economy, row.year, row.edition_before, row.kind].join(' ');
}

import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { columnIds, type ColumnId } from '../../../figures/corridor-table/columns.ts';
import { openingColumns } from '../../../figures/corridor-table/columns-of-kind.ts';
import type { TableSettings } from '../../../figures/corridor-table/settings.ts';
import { Button } from '../../../ui/Button.tsx';
import { shifted } from './column-order.ts';
import './ColumnChooser.css';

/** Which columns are shown, and in what order: those shown first, as they stand. */
export const ColumnChooser = memo(function ColumnChooser(
  props: Pick<TableSettings, 'kind' | 'columns' | 'pinned'> & {
    /** Those that can be shown. */
    offered: readonly ColumnId[];
    labelOf: (column: string) => string;
    change: (changes: Partial<TableSettings>) => void;
  },
) {
  const { kind, columns, pinned, offered, labelOf, change } = props;
  const { t } = useTranslation('corridors');
  const others = offered.filter((id) => !columns.includes(id));
  const show = (id: (typeof columnIds)[number], on: boolean) =>
    change(
      on
        ? { columns: [...columns, id] }
        : {
            columns: columns.filter((one) => one !== id),
            pinned: pinned.filter((one) => one !== id),
          },
    );
  const move = (id: string, by: 1 | -1) => {
    const order = shifted(columns, id, by);
    change({
      columns: columnIds
        .filter((one) => order.includes(one))
        .toSorted((a, b) => order.indexOf(a) - order.indexOf(b)),
    });
  };
  return (
    <details className="chooser">
      <summary>{t('columns.title', { number: columns.length, of: offered.length })}</summary>
      <ul role="list" className="chooser__list">
        {[...columns, ...others].map((id) => {
          const at = columns.indexOf(id);
          return (
            <li key={id} className="chooser__item">
              <label>
                <input
                  type="checkbox"
                  checked={at >= 0}
                  onChange={(event) => show(id, event.target.checked)}
                />
                {labelOf(id)}
              </label>
              {at >= 0 && (
                <span className="chooser__moves">
                  <button
                    type="button"
                    aria-label={t('columns.earlier', { column: labelOf(id) })}
                    disabled={at === 0}
                    onClick={() => move(id, -1)}
                  >
                    <Arrow up />
                  </button>
                  <button
                    type="button"
                    aria-label={t('columns.later', { column: labelOf(id) })}
                    disabled={at === columns.length - 1}
                    onClick={() => move(id, 1)}
                  >
                    <Arrow />
                  </button>
                </span>
              )}
            </li>
          );
        })}
      </ul>
      <Button plain onClick={() => change({ columns: openingColumns(kind), pinned: [] })}>
        {t('columns.reset')}
      </Button>
    </details>
  );
});

function Arrow({ up = false }: { up?: boolean }) {
  return (
    <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <path
        d={up ? 'M2 8l4-4 4 4' : 'M2 4l4 4 4-4'}
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
      />
    </svg>
  );
}

import { useTranslation } from 'react-i18next';
import { usePrinting } from '../../../ui/hooks/use-printing.ts';
import { Years } from '../Years.tsx';

/** How the table is sorted by a column. */
export interface Sorted {
  sorted: 'ascending' | 'descending' | null;
  /** Its place among the columns that the table is sorted by, 0 the first. */
  place: number;
  /** Whether there is more than one of those. */
  several: boolean;
}

/** The name of a column, which sorts by it, with the sign of how it is sorted. */
export function SortButton(
  props: Sorted & { id: string; label: string; onSort: (id: string, also: boolean) => void },
) {
  const { id, label, sorted, place, several, onSort } = props;
  const { t } = useTranslation('corridors');
  // A button is drawn on the first sheet only.
  if (usePrinting())
    return (
      <span className="grid__sort">
        <Years in={label} />
      </span>
    );
  return (
    <button
      type="button"
      className="grid__sort"
      data-sorted={sorted !== null || undefined}
      onClick={(event) => onSort(id, event.shiftKey)}
    >
      <span>
        <Years in={label} />
      </span>
      {sorted !== null && (
        <span className="grid__order">
          <span aria-hidden="true">{sorted === 'descending' ? '↓' : '↑'}</span>
          {several && <span aria-hidden="true">{place + 1}</span>}
          <span className="visually-hidden">
            {t(sorted === 'descending' ? 'sorted_down' : 'sorted_up', { place: place + 1 })}
          </span>
        </span>
      )}
    </button>
  );
}

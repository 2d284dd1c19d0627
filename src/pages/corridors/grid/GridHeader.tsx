// Laid out as grids, elements of a table lose their roles in some browsers: these say theirs.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import { Fragment, memo } from 'react';
import { useTranslation } from 'react-i18next';
import { GridHead } from './GridHead.tsx';
import { canShift } from './grid-layout.ts';
import { pinnedAt, type FixedWidths } from './grid-columns.ts';
import { SortButton } from './SortButton.tsx';
import type { Grid } from './use-grid.ts';

interface Props extends Grid {
  template: string;
  fixed: FixedWidths;
  labelOf: (column: string) => string;
}

/** Heads of the columns: a click sorts, with Shift by one more; the rest is in each one's menu. */
export const GridHeader = memo(function GridHeader(props: Props) {
  const { columns, sorts, acts, template, fixed, labelOf } = props;
  const { t } = useTranslation('corridors');
  const sortOf = (id: string) => {
    const at = sorts.findIndex(({ key }) => key === id);
    return {
      sorted: at < 0 ? null : sorts[at]?.down ? ('descending' as const) : ('ascending' as const),
      place: at,
      several: sorts.length > 1,
    };
  };
  const ends = (['sender', 'receiver'] as const).map((id) => ({ id, ...sortOf(id) }));
  return (
    <div role="rowgroup" className="grid__head">
      <div
        role="row"
        className="grid__row grid__row--head"
        aria-rowindex={1}
        style={{ gridTemplateColumns: template }}
      >
        <div role="columnheader" className="grid__cell grid__cell--tick" aria-colindex={1}>
          <span className="visually-hidden">{t('ticked')}</span>
        </div>
        <div
          role="columnheader"
          className="grid__cell grid__cell--corridor"
          style={{ insetInlineStart: fixed.tick }}
          aria-colindex={2}
          aria-sort={ends.find(({ place }) => place === 0)?.sorted ?? undefined}
        >
          {ends.map(({ id, ...sort }) => (
            <Fragment key={id}>
              {id === 'receiver' && <span className="grid__arrow" aria-hidden="true" />}
              <SortButton id={id} label={labelOf(id)} onSort={acts.toggle} {...sort} />
            </Fragment>
          ))}
        </div>
        {columns.map(({ id, label, text, pinned, own, sortable }, place) => (
          <GridHead
            key={id}
            id={id}
            label={label}
            text={text}
            own={own}
            sortable={sortable}
            colindex={place + 3}
            pinnedAt={pinned ? pinnedAt(columns, place, fixed) : null}
            canMoveBefore={canShift(columns, id, -1)}
            canMoveAfter={canShift(columns, id, 1)}
            acts={acts}
            {...sortOf(id)}
          />
        ))}
      </div>
    </div>
  );
});

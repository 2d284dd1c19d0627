import { useId, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { shifted } from './column-order.ts';
import type { Grid } from './use-grid.ts';

/** Everything that can be done with a column, without a drag and without Shift. */
export function ColumnMenu(props: {
  grid: Grid;
  column: ReturnType<Grid['getVisibleLeafColumns']>[number];
  label: string;
  place: number;
}) {
  const { grid, column, label } = props;
  const { t } = useTranslation('corridors');
  const id = useId();
  const panel = useRef<HTMLFieldSetElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const order = grid.state.columnOrder;
  const at = order.indexOf(column.id);
  const sorted = column.getIsSorted();
  const pinned = column.getIsPinned() === 'start';
  const act = (run: () => void) => () => {
    run();
    panel.current?.hidePopover();
    button.current?.focus();
  };
  const item = (words: string, run: () => void, off = false): ReactNode => (
    <button type="button" className="grid-menu__item" disabled={off} onClick={act(run)}>
      {words}
    </button>
  );
  // The panel floats in the top layer: the table's own scrolling cannot cut it.
  const open = () => {
    const box = button.current?.getBoundingClientRect();
    const floating = panel.current;
    if (!box || !floating) return;
    floating.togglePopover();
    const size = floating.getBoundingClientRect();
    const fits = Math.min(Math.max(8, box.right - size.width), innerWidth - size.width - 8);
    floating.style.setProperty('--menu-x', `${fits}px`);
    floating.style.setProperty(
      '--menu-y',
      `${Math.min(box.bottom + 4, innerHeight - size.height - 8)}px`,
    );
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className="grid__menu"
        aria-label={t('menu.of', { column: label })}
        aria-haspopup="true"
        aria-controls={id}
        onClick={open}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <circle cx="8" cy="3" r="1.4" />
          <circle cx="8" cy="8" r="1.4" />
          <circle cx="8" cy="13" r="1.4" />
        </svg>
      </button>
      <fieldset ref={panel} id={id} popover="auto" className="grid-menu" aria-label={label}>
        {item(t('menu.down'), () => column.toggleSorting(true, false), sorted === 'desc')}
        {item(t('menu.up'), () => column.toggleSorting(false, false), sorted === 'asc')}
        {item(t('menu.then_down'), () => column.toggleSorting(true, true), sorted !== false)}
        {item(t('menu.then_up'), () => column.toggleSorting(false, true), sorted !== false)}
        {item(t('menu.unsort'), () => column.clearSorting(), sorted === false)}
        <hr />
        {item(
          t('menu.earlier'),
          () => grid.setColumnOrder((all) => shifted(all, column.id, -1)),
          at <= 0,
        )}
        {item(
          t('menu.later'),
          () => grid.setColumnOrder((all) => shifted(all, column.id, 1)),
          at < 0 || at === order.length - 1,
        )}
        {item(t(pinned ? 'menu.unpin' : 'menu.pin'), () => column.pin(pinned ? false : 'start'))}
        {item(t('menu.hide'), () => column.toggleVisibility(false))}
      </fieldset>
    </>
  );
}

import { memo, useId, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Sorted } from './SortButton.tsx';
import type { GridActs } from './use-grid.ts';
import './ColumnMenu.css';

interface Props {
  id: string;
  label: string;
  own: boolean;
  sorted: Sorted['sorted'];
  pinned: boolean;
  canMoveBefore: boolean;
  canMoveAfter: boolean;
  acts: GridActs;
}

/** Everything that can be done with a column, without a drag and without Shift. */
export const ColumnMenu = memo(function ColumnMenu(props: Props) {
  const { id: column, label, own, sorted, pinned, acts } = props;
  const { t } = useTranslation('corridors');
  const id = useId();
  const panel = useRef<HTMLFieldSetElement>(null);
  const button = useRef<HTMLButtonElement>(null);
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
        {item(t('menu.down'), () => acts.sort(column, true, false), sorted === 'descending')}
        {item(t('menu.up'), () => acts.sort(column, false, false), sorted === 'ascending')}
        {item(t('menu.then_down'), () => acts.sort(column, true, true), sorted !== null)}
        {item(t('menu.then_up'), () => acts.sort(column, false, true), sorted !== null)}
        {item(t('menu.unsort'), () => acts.unsort(column), sorted === null)}
        {!own && (
          <>
            <hr />
            {item(t('menu.earlier'), () => acts.shift(column, -1), !props.canMoveBefore)}
            {item(t('menu.later'), () => acts.shift(column, 1), !props.canMoveAfter)}
            {item(t(pinned ? 'menu.unpin' : 'menu.pin'), () => acts.pin(column, !pinned))}
            {item(t('menu.hide'), () => acts.hide(column))}
          </>
        )}
      </fieldset>
    </>
  );
});

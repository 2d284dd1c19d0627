import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { nearestSize, sheetSizes, type SheetSize } from './sheet-sizes.ts';
import './Sheet.css';

/**
 * A panel beside the content on a wide screen, and on a phone a sheet from below with three
 * heights, the highest of which leaves a part of the page in view. The handle is pulled, tapped or
 * moved with the arrow keys.
 */
export function Sheet(props: {
  label: string;
  size: SheetSize;
  onSize: (size: SheetSize) => void;
  children: ReactNode;
}) {
  const { label, size, onSize, children } = props;
  const { t } = useTranslation('ui');
  const sheet = useRef<HTMLElement>(null);
  const pull = useRef<{ from: number; height: number; moved: boolean } | null>(null);
  const step = (by: number) => {
    const place = sheetSizes.indexOf(size) + by;
    const next = sheetSizes[Math.min(sheetSizes.length - 1, Math.max(0, place))];
    if (next) onSize(next);
  };

  return (
    <section ref={sheet} className="sheet" data-size={size} aria-label={label}>
      <button
        type="button"
        className="sheet__handle"
        aria-label={t('view_of', { place: t('sheet.handle'), title: t(`sheet.${size}`) })}
        onClick={() => {
          if (!pull.current?.moved)
            onSize(size === 'high' ? 'low' : size === 'low' ? 'middle' : 'high');
          pull.current = null;
        }}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
          event.preventDefault();
          step(event.key === 'ArrowUp' ? 1 : -1);
        }}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          const height = sheet.current?.offsetHeight ?? 0;
          pull.current = { from: event.clientY, height, moved: false };
        }}
        onPointerMove={(event) => {
          const start = pull.current;
          if (!start || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
          const by = start.from - event.clientY;
          if (Math.abs(by) > 6) start.moved = true;
          if (!start.moved || !sheet.current) return;
          sheet.current.style.setProperty('--sheet-pulled', `${start.height + by}px`);
          sheet.current.dataset['pulled'] = '';
        }}
        onPointerUp={(event) => {
          const start = pull.current;
          if (!start?.moved || !sheet.current) return;
          delete sheet.current.dataset['pulled'];
          onSize(nearestSize(start.height + start.from - event.clientY, window.innerHeight));
        }}
        onPointerCancel={() => {
          pull.current = null;
          delete sheet.current?.dataset['pulled'];
        }}
      >
        <span className="sheet__grip" />
      </button>
      <div className="sheet__content">{children}</div>
    </section>
  );
}

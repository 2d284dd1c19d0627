import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { TermId } from './terms.ts';
import './Term.css';

/** How long the pointer rests on a term before its definition opens, and may leave it, in ms. */
const rest = { open: 250, close: 250 };
const gap = 6;

/**
 * A term in a text: a link to it in the glossary, as it breaks into lines as words do. Its definition opens when the pointer rests on it, and by a press or a key; it
 * can be pointed at, and goes by Escape, a press elsewhere or when the focus leaves.
 */
export function Term({ term, said }: { term: TermId; said: string }) {
  const { t } = useTranslation('glossary');
  const id = useId();
  const [open, setOpen] = useState<'no' | 'hover' | 'pressed'>('no');
  const button = useRef<HTMLAnchorElement>(null);
  const card = useRef<HTMLSpanElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const later = (wait: number, then: () => void) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(then, wait);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  const shown = open !== 'no';

  useLayoutEffect(() => {
    const [mark, box] = [button.current, card.current];
    if (!shown || !mark || !box) return;
    // Above all else, and not cut by what is around; where a browser knows none of it, in its place.
    box.showPopover?.();
    place(mark, box);
    // So that it is read out; Escape leads back.
    if (open === 'pressed') box.focus({ preventScroll: true });
    const close = () => setOpen('no');
    const away = new AbortController();
    const { signal } = away;
    const inside = (target: EventTarget | null) =>
      target instanceof Node && (mark.contains(target) || box.contains(target));
    document.addEventListener('pointerdown', ({ target }) => inside(target) || close(), { signal });
    document.addEventListener('focusin', ({ target }) => inside(target) || close(), { signal });
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        if (box.contains(document.activeElement)) mark.focus();
        close();
      },
      { signal, capture: true },
    );
    window.addEventListener('scroll', () => place(mark, box), { signal, capture: true });
    window.addEventListener('resize', () => place(mark, box), { signal });
    return () => away.abort();
  }, [shown, open]);

  const hover = {
    onPointerEnter: ({ pointerType }: { pointerType: string }) => {
      if (pointerType === 'mouse')
        later(shown ? 0 : rest.open, () => setOpen((now) => (now === 'no' ? 'hover' : now)));
    },
    onPointerLeave: ({ pointerType }: { pointerType: string }) => {
      if (pointerType === 'mouse')
        later(rest.close, () => setOpen((now) => (now === 'hover' ? 'no' : now)));
    },
  };
  return (
    <span className="term" {...hover}>
      <Link
        ref={button}
        href={`/glossary#${term}`}
        className="term__mark"
        aria-expanded={shown}
        aria-controls={shown ? id : undefined}
        onClick={(event) => {
          // Another tab, where that is asked for, has the page.
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          clearTimeout(timer.current);
          setOpen((now) => (now === 'pressed' ? 'no' : 'pressed'));
        }}
      >
        {said}
      </Link>
      {shown && (
        <span ref={card} id={id} className="term__card" popover="manual" role="note" tabIndex={-1}>
          <b className="term__name">{t(`term.${term}.name`)}</b>
          <span>{t(`term.${term}.text`)}</span>
          <span className="term__source">
            {t('source', { source: t(`term.${term}.from`) })}{' '}
            <Link href={`/glossary#${term}`}>{t('all')}</Link>
          </span>
        </span>
      )}
    </span>
  );
}

/** Puts a card below what it explains, or above where there is more room, within the window. */
function place(mark: HTMLElement, box: HTMLElement): void {
  const at = mark.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = box;
  const space = document.documentElement.clientWidth;
  const x = Math.max(gap, Math.min(at.left, space - width - gap));
  const below = at.bottom + gap;
  const above = at.top - gap - height;
  const y = below + height <= innerHeight || above < 0 ? below : above;
  box.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
}

import { useEffect, useRef, type RefObject } from 'react';
import type { Settings } from '../../figures/world-map/settings/settings.ts';
import { stepBack } from './picking.ts';

/**
 * Escape is a step back towards the world.
 *
 * @param heading takes the focus where what had it goes away with that step
 */
export function useEscape(
  settings: Settings,
  change: (changes: Partial<Settings>) => void,
  heading: RefObject<HTMLElement | null>,
): void {
  const held = useRef<Element | null>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || isField(event.target)) return;
      const back = stepBack(settings);
      if (back === null) return;
      held.current = document.activeElement;
      change(back);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [settings, change]);
  useEffect(() => {
    if (held.current?.isConnected === false) heading.current?.focus({ preventScroll: true });
    held.current = null;
  }, [settings, heading]);
}

/** Fields keep Escape for themselves. */
function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches('select, textarea, input:not([type=range], [type=radio], [type=checkbox])')
  );
}

import { useEffect, type RefObject } from 'react';
import { searchKeyIsOn } from '../../../ui/search-key.ts';

/** Brings the keyboard to the field inside an element by the key `/`, unless it is typed into something or turned off. */
export function useSearchKey(around: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      const { target } = event;
      if (target instanceof HTMLElement && target.closest('input, textarea, select, dialog'))
        return;
      if (target instanceof HTMLElement && target.isContentEditable) return;
      const field = around.current?.querySelector('input');
      if (!field || document.querySelector('dialog[open]') || !searchKeyIsOn()) return;
      event.preventDefault();
      field.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [around]);
}

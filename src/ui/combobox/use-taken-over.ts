import { useEffect, useLayoutEffect, useRef, useState } from 'react';

interface Caret {
  start: number;
  end: number;
}

/** Where the caret of the plain field, by its id, is as the machinery takes its place; null without. */
export function useHeldCaret(plain: string): Caret | null {
  const [held] = useState(() => heldCaret(plain));
  return held;
}

/**
 * Keeps what the plain field had as the machinery takes its place.
 *
 * @param onTyped told what was typed into the field of a page that came drawn, before this was
 * there to hear it
 * @returns the element around the new field, and a way to its focus
 */
export function useTakenOver(held: Caret | null, onTyped: (text: string) => void) {
  const field = useRef<HTMLDivElement>(null);
  // In the same breath as the plain field goes: the next key must find it there.
  useLayoutEffect(() => {
    const input = field.current?.querySelector('input');
    if (!held || !input) return;
    input.focus();
    input.setSelectionRange(held.start, held.end);
  }, [held]);

  useEffect(() => {
    const input = field.current?.querySelector('input');
    if (!input || input !== document.activeElement || input.value === '') return;
    if (input.value === input.defaultValue) return;
    onTyped(input.value);
    // Once, as the page is taken over.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  const focusInput = () => field.current?.querySelector('input')?.focus();
  return { field, focusInput };
}

/** Where the plain field's caret is; null for who has gone on from it, and is not called back. */
function heldCaret(plain: string): Caret | null {
  if (typeof document === 'undefined') return null;
  const active = document.activeElement;
  if (!(active instanceof HTMLInputElement && active.id === plain)) return null;
  const { selectionStart, selectionEnd, value } = active;
  return { start: selectionStart ?? value.length, end: selectionEnd ?? value.length };
}

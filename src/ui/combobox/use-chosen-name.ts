import { useEffect, useRef } from 'react';

/** Writes the name of what is chosen into a field: after a choice made elsewhere, and in a new language. */
export function useChosenName(name: string | undefined, write: (text: string) => void): void {
  const was = useRef(name);
  useEffect(() => {
    if (was.current === name) return;
    was.current = name;
    write(name ?? '');
  }, [name, write]);
}

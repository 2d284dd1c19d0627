import { useEffect, useRef } from 'react';

/**
 * Writes the name of what is chosen into a field: after a choice made elsewhere, and in a new language.
 *
 * @param typed what was typed before, which stays
 */
export function useChosenName(
  name: string | undefined,
  typed: string,
  write: (text: string) => void,
): void {
  const wasChosen = useRef(false);
  const keepTyped = useRef(typed !== '');
  useEffect(() => {
    if (keepTyped.current) keepTyped.current = false;
    else if (name !== undefined) write(name);
    else if (wasChosen.current) write('');
    wasChosen.current = name !== undefined;
  }, [name, write]);
}

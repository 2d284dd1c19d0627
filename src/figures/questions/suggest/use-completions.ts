import { useMemo } from 'react';
import { useEconomyName, usePhrases, type NamedEconomy } from '../../../language/index.ts';
import { createCompletions } from './completions.ts';

/** Completes what is typed to questions of the grammar, in the language of the page. */
export function useCompletions(
  economies: readonly NamedEconomy[],
): ReturnType<typeof createCompletions> {
  const phrase = usePhrases('ask');
  const name = useEconomyName();
  return useMemo(
    () =>
      createCompletions(
        economies.map(({ economy }) => economy),
        phrase,
        name.forms,
      ),
    [economies, phrase, name],
  );
}

import { useEffect, useState } from 'react';
import { siteRoot } from '../../database/site-root.ts';
import type { FigureKind } from '../../domain/figure-kind.ts';
import type { Language } from '../../language/index.ts';

/** A figure as `embed/figures.json` lists it. */
export interface ListedFigure {
  id: string;
  title: Readonly<Record<Language, string>>;
  kind: FigureKind;
  parameters: readonly {
    name: string;
    takes: { kind: string; of?: readonly string[]; most?: number };
    fallback: string;
  }[];
  /** Addresses from the site's root. */
  example: string;
  page: string;
}

/** Where the list lies, from the site's root. */
export const listOfFigures = 'embed/figures.json';

/**
 * The list of all figures; null until it is there.
 *
 * @param wanted whether it is to be fetched yet
 */
export function useFigures(wanted = true) {
  const [figures, setFigures] = useState<readonly ListedFigure[] | null>(null);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (!wanted) return undefined;
    const controller = new AbortController();
    void (async () => {
      try {
        const address = new URL(listOfFigures, siteRoot());
        const response = await fetch(address, { signal: controller.signal });
        const listed = (await response.json()) as { figures: readonly ListedFigure[] };
        setFigures(listed.figures);
      } catch {
        if (!controller.signal.aborted) setFailed(true);
      }
    })();
    return () => controller.abort();
  }, [attempt, wanted]);
  return {
    figures,
    failed,
    retry: () => {
      setFailed(false);
      setAttempt((count) => count + 1);
    },
  };
}

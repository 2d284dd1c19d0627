import { useCallback, type MouseEvent } from 'react';
import { useLocation, useRouter } from 'wouter';
import type { CorridorRow } from '../../../figures/corridor-table/rows.ts';
import type { GridRows } from './grid-rows.ts';

const pathOf = ({ sender, receiver }: CorridorRow) => `/corridor/${sender}/${receiver}`;

/**
 * Links of rows to their corridors' pages, followed by one listener for all: a component for each
 * link would listen to the address for each.
 */
export function useRowLinks(rows: GridRows): {
  hrefOf: (row: CorridorRow) => string;
  follow: (event: MouseEvent<HTMLElement>) => void;
} {
  const router = useRouter();
  const [, navigate] = useLocation();
  const hrefOf = useCallback(
    (row: CorridorRow) => router.hrefs(router.base + pathOf(row), router),
    [router],
  );
  const follow = (event: MouseEvent<HTMLElement>): void => {
    const { ctrlKey, metaKey, altKey, shiftKey, button, target } = event;
    // Those open another tab or window, or save what is there.
    if (ctrlKey || metaKey || altKey || shiftKey || button !== 0 || event.defaultPrevented) return;
    const link = target instanceof Element ? target.closest('.grid__link') : null;
    const index = link?.closest<HTMLElement>('[data-row]')?.dataset['row'];
    const row = index === undefined ? undefined : rows.at(Number(index));
    if (!row) return;
    event.preventDefault();
    navigate(pathOf(row));
  };
  return { hrefOf, follow };
}

import { useMemo } from 'react';
import type { ColumnId } from '../../../figures/corridor-table/columns.ts';
import type { ExtraColumn } from '../../../figures/corridor-table/extra-columns.ts';
import { masksOf } from '../../../figures/corridor-table/facets.ts';
import type { PlacedEconomy } from '../../../domain/placed-economy.ts';
import { useEconomyName, usePhrases } from '../../../language/index.ts';
import { useCellText } from './GridCell.tsx';
import type { RowWords } from './GridRow.tsx';

const grouped = /^(sender|receiver)_(region|income|group)$/;

/** How the cells of the table are said, extra columns among them. */
export function useRowWords(
  economies: readonly PlacedEconomy[],
  extras: readonly ExtraColumn[],
): RowWords {
  const say = usePhrases('corridors');
  const economy = useEconomyName();
  const { text, groups, extra } = useCellText();
  const masks = useMemo(
    () => new Map(economies.map((one) => [one.economy, masksOf(one)])),
    [economies],
  );
  const ends = (sender: string, receiver: string) => ({
    sender: economy.forms(sender),
    receiver: economy.forms(receiver),
  });
  return useMemo(
    () => ({
      economy,
      cell(row, column) {
        const own = extras.find(({ id }) => id === column);
        if (own) return { text: extra(row, own), kind: 'value' };
        const match = grouped.exec(column);
        if (!match) return text(row, column as ColumnId);
        const end = match[1] === 'sender' ? row.sender : row.receiver;
        const facet = match[2] as 'region' | 'income' | 'group';
        const said = groups(masks.get(end)?.[facet] ?? 0, facet);
        return { text: said, kind: 'value' };
      },
      tick: (sender, receiver) => say('tick', ends(sender, receiver)),
      page: (sender, receiver) => say('corridor_title', ends(sender, receiver)),
      to: say('to'),
    }),
    // The words change with the language, and with it the names of economies.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [economy, masks, extras, say],
  );
}

import type { RawColumn } from '../../parse/raw-table.ts';
import { figureColumns } from './figure-columns.ts';
import { splitFlag } from './flag-of.ts';
import { countsOf, type Shaper } from './shaping.ts';

/** The same letters beside most numbers are a unit. */
const mostAlike = 0.6;

/** Flags and footnotes beside figures: `89375 e`, `220*`, `365 (p)`; kept aside, the numbers read. */
export const flags: Shaper = (raw) => {
  const found = new Map<number, Map<number, { number: string; flag: string }>>();
  const said = new Set<string>();
  let count = 0;
  let example = '';
  for (const place of figureColumns(raw)) {
    const column = raw.columns[place]!;
    const flagged = flaggedTexts(column);
    if (flagged.size === 0) continue;
    found.set(place, flagged);
    const counts = countsOf(column);
    for (const [id, { flag }] of flagged) {
      said.add(flag);
      count += counts[id]!;
      if (example === '') example = column.texts[id]!;
    }
  }
  if (found.size === 0) return null;
  return {
    step: {
      id: 'flags',
      kind: 'flags',
      values: { count, text: [...said].slice(0, 8).join(' · '), other: example },
    },
    done: () => ({
      ...raw,
      columns: raw.columns.map((column, place): RawColumn => {
        const flagged = found.get(place);
        if (!flagged) return column;
        return {
          ...column,
          texts: column.texts.map((text, id) => flagged.get(id)?.number ?? text),
          written: column.texts,
          flags: column.texts.map((_, id) => flagged.get(id)?.flag ?? ''),
        };
      }),
    }),
  };
};

function flaggedTexts({ texts }: RawColumn): Map<number, { number: string; flag: string }> {
  const flagged = new Map<number, { number: string; flag: string }>();
  const tally = new Map<string, number>();
  for (const [id, text] of texts.entries()) {
    const split = id === 0 ? null : splitFlag(text);
    if (!split) continue;
    flagged.set(id, split);
    tally.set(split.flag, (tally.get(split.flag) ?? 0) + 1);
  }
  for (const [flag, times] of tally)
    if (/^[a-z]{2,}$/i.test(flag) && times > (texts.length - 1) * mostAlike)
      for (const [id, one] of flagged) if (one.flag === flag) flagged.delete(id);
  return flagged;
}

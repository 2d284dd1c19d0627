import type { RawTable } from '../parse/raw-table.ts';
import type { Step } from '../step.ts';
import type { FoundAcross } from './across.ts';

/** Columns made rows; told apart where sexes or measures stand side by side over the same years. */
export function layingOf(raw: RawTable, { kind, names, columns }: FoundAcross): Step {
  const sexes = new Set(columns.map(({ sex }) => sex));
  if (names.length < 2 && sexes.size < 2) {
    const [first, last] = [columns[0]!, columns.at(-1)!].map(
      ({ place }) => raw.columns[place]!.header,
    );
    const values = { count: columns.length, text: first!, other: last! };
    return { id: 'across', kind: `across_${kind}`, values };
  }
  const titles = new Set(columns.map(({ place }) => (raw.columns[place]!.above ?? []).join(' · ')));
  const text = [...titles].filter((title) => title !== '').join(' · ');
  const count = names.length * sexes.size;
  return { id: 'blocks', kind: 'blocks', values: { count, text } };
}

/**
 * How an economy is coloured. `value`, `zero` and `nodata` are three different things; `thin` is a
 * value that rests on little (few quotes, partial coverage) and is drawn hollow.
 * Colours are CSS colours, usually `var(--token)`.
 */
export type Fill =
  | { kind: 'value'; colour: string }
  | { kind: 'zero'; colour: string }
  | { kind: 'thin'; colour: string }
  | { kind: 'nodata' };

/** What an economy without an entry is filled with. */
export const noData: Fill = { kind: 'nodata' };

/** What is said of a value that its number alone does not tell. */
export type WeakStatus = 'thin' | 'doubtful' | 'partial' | 'few' | 'lacking' | 'alike';

const weak: ReadonlySet<string> = new Set<WeakStatus>([
  'thin',
  'doubtful',
  'partial',
  'few',
  'lacking',
  'alike',
]);

/**
 * Whether a value of that status tells enough to be ranked, to be an extreme and to stand in a
 * headline. `thin` rests on fewer than three quotes, `doubtful` shows exchange rates rather than a
 * cost, `partial` is of corridors that carry too little of the money, `few` of under 100 people, and
 * `lacking` is of migrants whose revision has no row for destinations of theirs, and `alike` a share of
 * women that was not observed.
 */
export function isFirm(status: string | null): boolean {
  return status === null || !weak.has(status);
}

/** Words that figures borrow from one another. */
const borrowed: Readonly<Record<string, readonly string[]>> = {
  'corridor-split': ['women-send'],
  'programme-map': ['programme-timeline'],
  'programmes-of-economy': ['programme-timeline'],
};

/** The catalogues a figure speaks from: its own, what it borrows, and names inside a sentence. */
export function namespacesOf(figure: string): readonly string[] {
  return [...new Set([figure, 'world-map', ...(borrowed[figure] ?? [])])];
}

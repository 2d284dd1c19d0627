/** The economy that was pressed last of the picture a page came with (`public/first-cards.js`), told once. */
export function earlyPick(): string | null {
  const { dataset } = document.documentElement;
  const { picked = null } = dataset;
  delete dataset['picked'];
  return picked;
}

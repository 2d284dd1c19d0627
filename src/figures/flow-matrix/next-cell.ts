export type Place = readonly [row: number, column: number];

/** The cell that a key leads to; null for Escape. Right is right, whichever way reading goes. */
export function nextCell(
  [row, column]: Place,
  key: string,
  { rows, columns, mirror }: { rows: number; columns: number; mirror: boolean },
): Place | null {
  const within = (at: number, size: number) => Math.min(size - 1, Math.max(0, at));
  const on = mirror ? -1 : 1;
  switch (key) {
    case 'ArrowDown':
      return [within(row + 1, rows), column];
    case 'ArrowUp':
      return [within(row - 1, rows), column];
    case 'ArrowRight':
      return [row, within(column + on, columns)];
    case 'ArrowLeft':
      return [row, within(column - on, columns)];
    case 'Home':
      return [row, 0];
    case 'End':
      return [row, columns - 1];
    case 'Escape':
      return null;
    default:
      return [row, column];
  }
}

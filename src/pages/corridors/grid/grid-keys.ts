/** A cell of the table's body: its row, and its column counted from that of the ticks. */
export interface Place {
  row: number;
  column: number;
}

/** Where a key leads from a cell; null for keys that lead nowhere. */
export function step(
  key: string,
  far: boolean,
  { row, column }: Place,
  size: { rows: number; columns: number; page: number; mirrored: boolean },
): Place | null {
  if (size.rows === 0) return null;
  const onward = size.mirrored ? 'ArrowLeft' : 'ArrowRight';
  const back = size.mirrored ? 'ArrowRight' : 'ArrowLeft';
  const to = (r: number, c: number): Place => ({
    row: Math.min(Math.max(r, 0), size.rows - 1),
    column: Math.min(Math.max(c, 0), size.columns - 1),
  });
  switch (key) {
    case 'ArrowDown':
      return to(far ? size.rows : row + 1, column);
    case 'ArrowUp':
      return to(far ? 0 : row - 1, column);
    case onward:
      return to(row, far ? size.columns : column + 1);
    case back:
      return to(row, far ? 0 : column - 1);
    case 'PageDown':
      return to(row + size.page, column);
    case 'PageUp':
      return to(row - size.page, column);
    case 'Home':
      return to(far ? 0 : row, 0);
    case 'End':
      return to(far ? size.rows : row, size.columns);
    default:
      return null;
  }
}

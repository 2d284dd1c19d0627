/** Tells rows apart by a few columns of small numbers, in little memory. */
export function rowFinder(columns: readonly Uint32Array[], rows: number) {
  let size = 1024;
  while (size < rows * 2) size *= 2;
  const slots = new Int32Array(size).fill(-1);
  const mask = size - 1;
  const hash = (row: number) => {
    let value = 0x811c9dc5;
    for (const column of columns) {
      value = Math.imul(value ^ column[row]!, 0x01000193);
      value ^= value >>> 15;
      value = Math.imul(value, 0x2c1b3c6d);
      value ^= value >>> 12;
    }
    return value & mask;
  };
  const sameCells = (one: number, two: number) =>
    columns.every((column) => column[one] === column[two]);
  /** The first row that was alike, or -1 when this is the first. */
  return (row: number): number => {
    let slot = hash(row);
    for (;;) {
      const there = slots[slot]!;
      if (there < 0) {
        slots[slot] = row;
        return -1;
      }
      if (sameCells(there, row)) return there;
      slot = (slot + 1) & mask;
    }
  };
}

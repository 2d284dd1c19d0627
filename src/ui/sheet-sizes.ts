/** Heights of a sheet, lowest first. */
export const sheetSizes = ['low', 'middle', 'high'] as const;
export type SheetSize = (typeof sheetSizes)[number];

/** Share of the window's height each size takes; Sheet.css has the same. */
const shares: Readonly<Record<SheetSize, number>> = { low: 0.1, middle: 0.5, high: 0.85 };

/** The size a sheet settles at when it is let go, for heights in pixels. */
export function nearestSize(height: number, windowHeight: number): SheetSize {
  const distance = (size: SheetSize) => Math.abs(shares[size] * windowHeight - height);
  return sheetSizes.reduce((best, size) => (distance(size) < distance(best) ? size : best));
}

import { encode } from 'uqr';

/** White squares around a code, which readers of codes want. */
const border = 2;

/** A QR code of a text as squares: how many there are to a side, and the outline of the dark ones. */
export function qrOutline(text: string): { size: number; path: string } {
  const { data, size } = encode(text, { ecc: 'M', border });
  const path = data
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : [])))
    .join('');
  return { size, path };
}

/** A QR code as an SVG of a size in px. */
export function qrSvg(text: string, side: number): string {
  const { size, path } = qrOutline(text);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><rect width="${size}" height="${size}" fill="#ffffff"/><path d="${path}" fill="#000000"/></svg>`;
}

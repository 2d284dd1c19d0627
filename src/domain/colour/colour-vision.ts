import { gamma, hexFromRgb, linear, luminance, rgbFromHex, type Rgb } from './colour.ts';

/** The colour-vision deficiencies that colours are checked for, and print without colour. */
export const visions = ['full', 'protan', 'deutan', 'tritan', 'grey'] as const;
export type Vision = (typeof visions)[number];

type Matrix = readonly [Rgb, Rgb, Rgb];

/** Machado, Oliveira & Fernandes 2009, severity 1.0, on linear sRGB. */
const machado: Readonly<Record<'protan' | 'deutan' | 'tritan', Matrix>> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** How a colour (`#rrggbb`) looks to a user with a deficiency, or in grey. */
export function seenWith(vision: Vision, hex: string): string {
  if (vision === 'full') return hex;
  if (vision === 'grey') {
    const y = luminance(hex);
    return hexFromRgb(gamma([y, y, y]));
  }
  const colour = linear(rgbFromHex(hex));
  const [r, g, b] = machado[vision];
  return hexFromRgb(gamma(clamp([dot(r, colour), dot(g, colour), dot(b, colour)])));
}

function dot(row: Rgb, colour: Rgb): number {
  return row[0] * colour[0] + row[1] * colour[1] + row[2] * colour[2];
}

function clamp([r, g, b]: Rgb): Rgb {
  const cut = (part: number) => Math.min(1, Math.max(0, part));
  return [cut(r), cut(g), cut(b)];
}

/** Linear or gamma-coded red, green, blue, each 0–1. */
export type Rgb = readonly [number, number, number];
/** CIE L*a*b* under D65: lightness 0–100, then the two opponent axes. */
export type Lab = readonly [number, number, number];

/**
 * Reads `#rrggbb` as gamma-coded red, green and blue.
 *
 * @throws if the text is not six hexadecimal digits after a hash
 */
export function rgbFromHex(hex: string): Rgb {
  const match = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(hex);
  if (!match) throw new Error(`Not a colour of the form #rrggbb: ${hex}`);
  return [byte(match[1]), byte(match[2]), byte(match[3])];
}

/** Writes gamma-coded red, green and blue as `#rrggbb`, cutting what lies outside the gamut. */
export function hexFromRgb(rgb: Rgb): string {
  return `#${rgb.map((part) => toByte(part).toString(16).padStart(2, '0')).join('')}`;
}

/** sRGB decoding (IEC 61966-2-1). */
export function linear([r, g, b]: Rgb): Rgb {
  return [decode(r), decode(g), decode(b)];
}

/** sRGB encoding (IEC 61966-2-1). */
export function gamma([r, g, b]: Rgb): Rgb {
  return [encode(r), encode(g), encode(b)];
}

/** Relative luminance, 0 (black) to 1 (white), as WCAG 2.2 defines it. */
export function luminance(hex: string): number {
  const [r, g, b] = linear(rgbFromHex(hex));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio of two colours, 1 to 21, as WCAG 2.2 defines it. */
export function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].toSorted((a, b) => a - b) as [
    number,
    number,
  ];
  return (high + 0.05) / (low + 0.05);
}

/** CIE L*a*b* (D65) of `#rrggbb`. */
export function labFromHex(hex: string): Lab {
  const [r, g, b] = linear(rgbFromHex(hex));
  const x = labCurve((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
  const y = labCurve(0.2126729 * r + 0.7151522 * g + 0.072175 * b);
  const z = labCurve((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function byte(pair: string | undefined): number {
  return Number.parseInt(pair ?? '', 16) / 255;
}

function toByte(part: number): number {
  return Math.round(Math.min(1, Math.max(0, part)) * 255);
}

function decode(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

function encode(part: number): number {
  return part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055;
}

function labCurve(t: number): number {
  return t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116;
}

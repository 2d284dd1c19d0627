/** A colour as old drawing programs know it: six digits, and its opacity apart. */
export interface PlainColour {
  hex: string;
  /** 0 to 1. */
  opacity: number;
}

/**
 * A computed CSS colour in plain form.
 *
 * @param colour as `getComputedStyle` gives it: `rgb()`, `rgba()` or `color(srgb …)`
 * @returns null for a form it does not know
 */
export function plainColour(colour: string): PlainColour | null {
  const numbers = (colour.match(/-?[\d.]+(?:e-?\d+)?%?/g) ?? []).map((text) =>
    text.endsWith('%') ? Number.parseFloat(text) / 100 : Number(text),
  );
  const [r = 0, g = 0, b = 0, opacity = 1] = numbers;
  if (/^rgba?\(/.test(colour)) return { hex: hexOf(r, g, b), opacity };
  if (colour.startsWith('color(srgb ')) return { hex: hexOf(r * 255, g * 255, b * 255), opacity };
  return null;
}

/** The same for every form, those a browser must be asked about included. */
export function anyColour(colour: string): PlainColour {
  return plainColour(colour) ?? painted(colour);
}

function hexOf(...channels: readonly number[]): string {
  const digits = channels.map((value) =>
    Math.round(Math.min(Math.max(value, 0), 255))
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${digits.join('')}`;
}

function painted(colour: string): PlainColour {
  const canvas = new OffscreenCanvas(1, 1);
  const context = canvas.getContext('2d');
  if (!context) return { hex: '#000000', opacity: 1 };
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, alpha = 255] = context.getImageData(0, 0, 1, 1).data;
  return { hex: hexOf(r, g, b), opacity: alpha / 255 };
}

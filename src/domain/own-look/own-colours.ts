import { colourDistance } from '../colour/colour-distance.ts';
import { seenWith } from '../colour/colour-vision.ts';
import { contrast, hexFromRgb, rgbFromHex } from '../colour/colour.ts';

/** Least contrast with the ground: of a mark, and of letters (WCAG 2.2, 1.4.11 and 1.4.3). */
export const leastContrast = { mark: 3, letters: 4.5 } as const;

/** Least distance of two colours (CIEDE2000) that are to be told apart by all. */
const leastDistance = 12;

/** Colours of a page's own: of main marks and links, and of flows. */
export interface OwnColours {
  accent: string | null;
  second: string | null;
}

/** Why a colour can't be used: too faint on its ground, or not to be told from the first. */
export type ColourFault = 'faint' | 'alike';

/** Which of a page's colours can't be used on a ground, and why; those of the atlas then stay. */
export function colourFaults(
  { accent, second }: OwnColours,
  ground: string,
): Partial<Record<keyof OwnColours, ColourFault>> {
  const isFaint = (colour: string | null) =>
    colour !== null && contrast(colour, ground) < leastContrast.mark;
  const accentFaint = isFaint(accent);
  return {
    ...(accentFaint ? { accent: 'faint' } : {}),
    ...(isFaint(second)
      ? { second: 'faint' }
      : accent !== null && second !== null && !accentFaint && !isApart(accent, second)
        ? { second: 'alike' }
        : {}),
  };
}

/** Whether two colours can be told apart with full vision and without red or green. */
function isApart(one: string, other: string): boolean {
  return (['full', 'protan', 'deutan'] as const).every(
    (vision) => colourDistance(seenWith(vision, one), seenWith(vision, other)) >= leastDistance,
  );
}

/** The nearest colour of the same hue that stands out from a ground: darker on light, lighter on dark. */
export function standingOut(colour: string, ground: string): string {
  const towards = contrast(ground, '#000000') > contrast(ground, '#ffffff') ? '#000000' : '#ffffff';
  for (let share = 0; share < 1; share += 0.02) {
    const mixed = mix(colour, towards, share);
    if (contrast(mixed, ground) >= leastContrast.mark) return mixed;
  }
  return towards;
}

/**
 * The colours as custom properties of style, those that can't be used left out.
 *
 * @param ground `#rrggbb` that they lie on
 */
export function colourStyle(colours: OwnColours, ground: string): Record<string, string> {
  const faults = colourFaults(colours, ground);
  const accent = faults.accent ? null : colours.accent;
  const second = faults.second ? null : colours.second;
  return {
    ...(accent === null ? {} : { '--accent': accent, '--focus': accent }),
    ...(second === null ? {} : { '--flow': second, '--flow-faint': mix(second, ground, 0.4) }),
  };
}

/** Whether letters in a colour can be read on a ground. */
export const isReadable = (colour: string, ground: string): boolean =>
  contrast(colour, ground) >= leastContrast.letters;

function mix(one: string, other: string, share: number): string {
  const [a, b] = [rgbFromHex(one), rgbFromHex(other)];
  return hexFromRgb(
    [0, 1, 2].map((at) => {
      const [from = 0, to = 0] = [a[at], b[at]];
      return from + (to - from) * share;
    }) as unknown as typeof a,
  );
}

/**
 * A computed colour as `#rrggbb`.
 *
 * @throws for one that is not opaque red, green and blue
 */
export function hexOf(computed: string): string {
  const parts = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(computed)?.slice(1);
  if (!parts) throw new Error(`Not an opaque colour: ${computed}`);
  return `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
}

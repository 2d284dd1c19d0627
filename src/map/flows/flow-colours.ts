import type { FlowColours } from './flow-painter.ts';

/**
 * Keeps a canvas's colours those of the page. The style sheet gives them to the canvas as
 * properties that a canvas does not use otherwise; their computed values are plain colours.
 *
 * @param onColours called now and whenever the theme changes.
 * @returns stops watching.
 */
export function watchColours(
  canvas: HTMLCanvasElement,
  onColours: (colours: FlowColours) => void,
): () => void {
  const read = (): void => {
    const style = getComputedStyle(canvas);
    const plainColours = new Map<string, string>();
    const own = (colour: string): string => {
      let plain = plainColours.get(colour);
      if (plain === undefined) {
        // A canvas has no border to show it.
        canvas.style.borderBlockStartColor = colour;
        plain = getComputedStyle(canvas).borderBlockStartColor;
        plainColours.set(colour, plain);
      }
      return plain;
    };
    onColours({
      plain: style.color,
      faint: style.caretColor,
      dim: style.outlineColor,
      casing: style.columnRuleColor,
      own,
    });
  };
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const theme = new MutationObserver(read);
  theme.observe(document.documentElement, { attributeFilter: ['data-theme', 'class'] });
  dark.addEventListener('change', read);
  read();
  return () => {
    theme.disconnect();
    dark.removeEventListener('change', read);
  };
}

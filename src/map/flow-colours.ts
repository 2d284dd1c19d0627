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
    onColours({
      plain: style.color,
      faint: style.caretColor,
      dim: style.outlineColor,
      casing: style.columnRuleColor,
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

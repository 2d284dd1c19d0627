import { figureDrawing, type Drawing } from '../../../exports/picture/svg/figure-svg.ts';
import { today } from '../../../exports/today.ts';
import type { PdfFacts, PlacedPart } from '../../../exports/pdf/vector-pdf.ts';
import { readStretches } from './read-stretches.ts';

const factsOf = (facts: PdfFacts, title: string) => ({
  ...facts,
  title,
  alternative: title,
  source: '',
  date: today(),
});

/** The picture of the figure in a place of the preview, as SVG; null where none is drawn there. */
export function pictureIn(paper: HTMLElement, block: number, facts: PdfFacts): Picture | null {
  const figure = paper.querySelector<HTMLElement>(`[data-block="${block}"] .brief-figure`);
  const picture = figure?.querySelector<HTMLElement>('.brief-figure__picture');
  if (!figure || !picture) return null;
  const { width, height } = picture.getBoundingClientRect();
  const title = figure.getAttribute('aria-label') ?? '';
  const size = { width, height };
  return { ...figureDrawing(picture, factsOf(facts, title), size), ...size, title };
}

export interface Picture extends Drawing {
  title: string;
  /** px. */
  width: number;
  height: number;
}

/** All parts of the preview where they stand on their sheets, and how many sheets there are. */
export function partsOn(
  paper: HTMLElement,
  facts: PdfFacts,
): { parts: PlacedPart[]; pages: number } {
  const all = paper.querySelector<HTMLElement>('.brief-paper__all');
  const sheets = [...paper.querySelectorAll<HTMLElement>('.brief-sheet')];
  if (!all) return { parts: [], pages: 0 };
  const corner = all.getBoundingClientRect();
  const tops = sheets.map((one) => one.getBoundingClientRect().top - corner.top);
  const parts = [...paper.querySelectorAll<HTMLElement>('.brief-part > *')].map((part) => {
    const { left, top, width } = part.getBoundingClientRect();
    const page = Math.max(
      0,
      tops.findLastIndex((one) => one <= top - corner.top + 1),
    );
    return {
      page,
      left: left - corner.left,
      top: top - corner.top - (tops[page] ?? 0),
      stretches: readStretches(part),
      drawing: withSizes(
        figureDrawing(part, factsOf(facts, '')),
        // What is higher than a sheet is drawn smaller.
        part.offsetWidth > 0 ? width / part.offsetWidth : 1,
      ),
    };
  });
  return { parts, pages: sheets.length };
}

function withSizes({ svg, words }: Drawing, by: number): Drawing {
  if (Math.abs(by - 1) < 0.005) return { svg, words };
  return {
    svg,
    words: words.map(({ look, ...word }) => ({
      ...word,
      ...(look ? { look: { ...look, size: look.size * by } } : {}),
    })),
  };
}

/**
 * Does something with the preview as large as paper, however narrow the screen is.
 *
 * @param work must not wait for anything: the screen would show it
 */
export function asLargeAsPaper<Made>(paper: HTMLElement, work: () => Made): Made {
  const { zoom } = paper.style;
  paper.style.zoom = '1';
  try {
    return work();
  } finally {
    paper.style.zoom = zoom;
  }
}

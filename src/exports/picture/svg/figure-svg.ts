import { withDirection } from './direction.ts';
import { metadata, type PictureFacts } from './metadata.ts';
import { idMark, withOwnIds } from './own-ids.ts';
import { initial, said, textPresentation } from './presentation.ts';
import { htmlToSvg } from './html-to-svg.ts';
import type { PlacedSpace, PlacedWord } from './word-boxes.ts';
import { escaped, short, tag } from './xml.ts';

export interface SvgOptions {
  /** Size in px of the drawing where it is not the element's. */
  width?: number;
  height?: number;
  /** Faces to carry along: `@font-face` rules with their files inside. */
  faces?: string;
}

/** A picture with its words apart, for those who search it. */
export interface Drawing {
  svg: string;
  /** In the order of reading, px from the corner. */
  words: readonly PlacedWord[];
}

/**
 * One self-contained SVG of what an element of the page shows: texts stay texts, all looks are
 * plain attributes, nothing is linked. It must be laid out (not `display: none`) and its faces
 * loaded.
 */
export function figureSvg(
  element: HTMLElement,
  facts: PictureFacts,
  options: SvgOptions = {},
): string {
  return figureDrawing(element, facts, options).svg;
}

/** The same with the words and where they stand. */
export function figureDrawing(
  element: HTMLElement,
  facts: PictureFacts,
  { width, height, faces = '' }: SvgOptions = {},
): Drawing {
  const words: PlacedWord[] = [];
  const rect = element.getBoundingClientRect();
  const size = { width: width ?? rect.width, height: height ?? rect.height };
  const style = getComputedStyle(element);
  const root = { ...textPresentation(style), 'shape-rendering': 'auto' };
  const drawn = htmlToSvg(element, {
    left: rect.left,
    top: rect.top,
    root,
    idOf: (id) => idMark + id.replaceAll(/[^\w-]/g, ''),
    onWords: (found) =>
      words.push(
        ...found.map(({ left, right, top, bottom, letters, turned, space, ...word }) => ({
          ...word,
          ...(space ? { space: movedSpace(space, rect) } : {}),
          ...(turned
            ? { turned: { ...turned, x: turned.x - rect.left, y: turned.y - rect.top } }
            : {}),
          ...(letters
            ? {
                letters: letters.map((letter) => ({
                  text: letter.text,
                  left: letter.left - rect.left,
                  right: letter.right - rect.left,
                })),
              }
            : {}),
          left: left - rect.left,
          right: right - rect.left,
          top: top - rect.top,
          bottom: bottom - rect.top,
        })),
      ),
  });
  const svg = tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      version: '1.1',
      width: short(size.width),
      height: short(size.height),
      viewBox: `0 0 ${short(rect.width)} ${short(rect.height)}`,
      'xml:lang': facts.language,
      role: 'img',
      'aria-labelledby': `${idMark}title ${idMark}desc`,
      ...said(root, initial),
    },
    tag('title', { id: `${idMark}title` }, escaped(facts.title)) +
      tag('desc', { id: `${idMark}desc` }, escaped(facts.alternative)) +
      metadata(facts) +
      (faces === '' ? '' : tag('style', {}, escaped(faces))) +
      drawn,
  );
  const whole = withDirection(withOwnIds(svg), facts.language);
  return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${whole}\n`, words };
}

function movedSpace(space: PlacedSpace, { left, top }: DOMRect): PlacedSpace {
  return 'angle' in space
    ? { ...space, x: space.x - left, y: space.y - top }
    : { left: space.left - left, right: space.right - left };
}

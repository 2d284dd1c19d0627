import { useCallback, useRef, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { useLanguage, useSay } from '../../language/index.ts';
import { altOf, sourceLine } from './caption.ts';
import { embedFonts } from './embed-fonts.ts';
import { PictureSheet, type Colours } from './PictureSheet.tsx';
import type { PictureSource } from './picture-source.ts';
import type { Layout } from './sizes.ts';
import { today } from './spoken.ts';
import { figureDrawing, type Drawing } from './svg/figure-svg.ts';
import type { PictureFacts } from './svg/metadata.ts';

/** A picture as SVG, faces inside, with the layout it was given. */
export interface RenderedPicture extends Drawing {
  layout: Layout;
  /** Size in px. */
  width: number;
  height: number;
  facts: PictureFacts;
}

export interface PictureRequest {
  /** The first that fits is taken. */
  layouts: readonly Layout[];
  colours: Colours;
  /** Another picture than the one this draws: a frame of its years. */
  source?: PictureSource;
  /** Stands large beside the title. */
  mark?: string;
}

/** What is in the picture has no room in any layout of its size. */
export class TooLong extends Error {}

interface Set extends PictureRequest {
  layout: Layout;
  source: PictureSource;
}

/**
 * A place beside the page where pictures are laid out by the browser, in the user's language and
 * with all that is around the component, and then taken as SVG.
 *
 * @returns the place, to be rendered; and `renderPicture`, which gives one picture after another and
 *   throws `TooLong` where none fits
 */
export function usePictureRenderer(own: PictureSource) {
  const say = useSay();
  const { language } = useLanguage();
  const [set, setSet] = useState<Set | null>(null);
  const holder = useRef<HTMLDivElement>(null);
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  const renderNow = useCallback(
    async (request: PictureRequest): Promise<RenderedPicture> => {
      const source = request.source ?? own;
      const facts: PictureFacts = {
        title: say(source.title),
        alternative: altOf(source, say),
        source: sourceLine(source, say),
        permalink: source.permalink,
        date: today(),
        language,
        creator: say({ id: 'picture:site' }),
      };
      for (const layout of request.layouts) {
        flushSync(() => setSet({ ...request, source, layout }));
        const sheet = holder.current?.querySelector<HTMLElement>('.picture-sheet');
        if (!sheet) throw new Error('Nothing to draw on');
        // Laid out once, so that its faces are asked for before they are waited for.
        sheet.getBoundingClientRect();
        await document.fonts.ready;
        if (!fits(sheet, layout)) continue;
        const faces = await embedFonts(sheet.textContent);
        onWholePixels(sheet);
        const { width, height } = sheet.getBoundingClientRect();
        return { ...figureDrawing(sheet, facts, { faces }), layout, width, height, facts };
      }
      throw new TooLong();
    },
    [own, say, language],
  );

  const renderPicture = useCallback(
    (request: PictureRequest): Promise<RenderedPicture> => {
      const next = queue.current.then(() => renderNow(request));
      queue.current = next.catch(() => undefined);
      return next;
    },
    [renderNow],
  );

  const stage = createPortal(
    <div ref={holder} className="picture-studio" inert>
      {set && (
        <PictureSheet
          source={set.source}
          layout={set.layout}
          colours={set.colours}
          drawing={set.source.draw(set.layout.drawing)}
          mark={set.mark}
        />
      )}
    </div>,
    document.body,
  );
  return { stage, renderPicture };
}

/** Moves the drawing to the next whole pixel, so that its thin lines are sharp. */
function onWholePixels(sheet: HTMLElement): void {
  const drawing = sheet.querySelector<HTMLElement>('.picture-sheet__drawing');
  if (!drawing) return;
  drawing.style.translate = '';
  const top = drawing.getBoundingClientRect().top - sheet.getBoundingClientRect().top;
  drawing.style.translate = `0 ${Math.round(top) - top}px`;
}

/** Whether all that is on the sheet is within it. */
function fits(sheet: HTMLElement, { height, width, columns }: Layout): boolean {
  if (columns > groupsOn(sheet) || sheet.scrollWidth > width + 1) return false;
  return height === null || sheet.scrollHeight <= height + 1;
}

/** How many groups that are alike the drawing is made of. */
function groupsOn(sheet: HTMLElement): number {
  const parts = [...(sheet.querySelector('.picture-sheet__drawing')?.children ?? [])];
  const alike = new Set(parts.map((part) => part.getAttribute('class')));
  return alike.size === 1 ? parts.length : 1;
}

import { useCallback, useRef, useState, type ReactNode } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { useLanguage, useSay } from '../../language/index.ts';
import { altOf, sourceLine } from './caption.ts';
import { carriedFaces } from './faces.ts';
import { PictureSheet, type Colours } from './PictureSheet.tsx';
import type { PictureSource } from './picture-source.ts';
import { layoutsFor, type Layout, type Purpose } from './sizes.ts';
import { today } from './spoken.ts';
import { figureSvg } from './svg/figure-svg.ts';
import type { PictureFacts } from './svg/metadata.ts';

/** A picture as SVG, faces inside, with the layout it was given. */
export interface Taken {
  svg: string;
  layout: Layout;
  /** Size in px. */
  width: number;
  height: number;
  facts: PictureFacts;
}

export interface Wish {
  purpose: Purpose;
  colours: Colours;
  /** Draws something else than the source does: a frame of the years. */
  draw?: (width: number) => ReactNode;
  mark?: string;
}

/** What is in the picture has no room in any layout of its size. */
export class TooLong extends Error {}

interface Set extends Wish {
  layout: Layout;
}

/**
 * A place beside the page where pictures are laid out by the browser, in the reader's language and
 * with all that is around the component, and then taken as SVG.
 *
 * @returns the place, to be rendered; and `take`, which gives one picture after another and throws
 *   `TooLong` where none fits
 */
export function useStudio(source: PictureSource) {
  const say = useSay();
  const { language } = useLanguage();
  const [set, setSet] = useState<Set | null>(null);
  const holder = useRef<HTMLDivElement>(null);
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  const takeNow = useCallback(
    async (wish: Wish): Promise<Taken> => {
      const facts: PictureFacts = {
        title: say(source.title),
        alternative: altOf(source, say),
        source: sourceLine(source, say),
        permalink: source.permalink,
        date: today(),
        language,
        creator: say({ id: 'picture:site' }),
      };
      for (const layout of layoutsFor(wish.purpose)) {
        flushSync(() => setSet({ ...wish, layout }));
        const sheet = holder.current?.querySelector<HTMLElement>('.picture-sheet');
        if (!sheet) throw new Error('Nothing to draw on');
        // Laid out once, so that its faces are asked for before they are waited for.
        sheet.getBoundingClientRect();
        await document.fonts.ready;
        if (!fits(sheet, layout)) continue;
        const faces = await carriedFaces(sheet.textContent);
        const { width, height } = sheet.getBoundingClientRect();
        return { svg: figureSvg(sheet, facts, { faces }), layout, width, height, facts };
      }
      throw new TooLong();
    },
    [source, say, language],
  );

  const take = useCallback(
    (wish: Wish): Promise<Taken> => {
      const next = queue.current.then(() => takeNow(wish));
      queue.current = next.catch(() => undefined);
      return next;
    },
    [takeNow],
  );

  const place = createPortal(
    <div ref={holder} className="picture-studio" inert>
      {set && (
        <PictureSheet
          source={source}
          layout={set.layout}
          colours={set.colours}
          drawing={(set.draw ?? source.draw)(set.layout.drawing)}
          mark={set.mark}
        />
      )}
    </div>,
    document.body,
  );
  return { place, take };
}

/** Whether all that is on the sheet is within it. */
function fits(sheet: HTMLElement, { height, width, columns }: Layout): boolean {
  const groups = sheet.querySelector('.picture-sheet__drawing')?.childElementCount ?? 0;
  if (columns > groups || sheet.scrollWidth > width + 1) return false;
  return height === null || sheet.scrollHeight <= height + 1;
}

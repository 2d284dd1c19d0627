import { use, useCallback, useRef, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { I18nContext, I18nextProvider } from 'react-i18next';
import { useEconomyName, useLanguage, useSay } from '../../language/index.ts';
import { atlasLook } from '../../domain/own-look/own-look.ts';
import { ownWordsFact } from '../own-look/by-page.ts';
import type { DrawnBox } from '../own-look/MarkHandle.tsx';
import { lightUp } from '../own-look/light-up.ts';
import { styledTranslator } from '../own-look/styled-translator.ts';
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
  /** Where its drawing lies, as shares of its width and height. */
  drawnBox: DrawnBox;
  /** Whether it has no ground of its own. */
  transparent: boolean;
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
  const name = useEconomyName();
  const translator = use(I18nContext).i18n;
  const { language } = useLanguage();
  const [set, setSet] = useState<Set | null>(null);
  const holder = useRef<HTMLDivElement>(null);
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  const renderNow = useCallback(
    async (request: PictureRequest): Promise<RenderedPicture> => {
      const source = request.source ?? own;
      const look = source.own ?? atlasLook;
      const byPage = ownWordsFact(look, 'maker', say(source.title), say);
      const facts: PictureFacts = {
        title: source.own?.title || say(source.title),
        alternative: altOf(source, say),
        source: sourceLine(source, say),
        permalink: source.permalink,
        date: today(),
        language,
        creator: say({ id: 'picture:site' }),
        ...(byPage === null ? {} : { byPage }),
      };
      for (const layout of request.layouts) {
        flushSync(() => setSet({ ...request, source, layout }));
        const sheet = holder.current?.querySelector<HTMLElement>('.picture-sheet');
        if (!sheet) throw new Error('Nothing to draw on');
        // Laid out once, so that its faces are asked for before they are waited for.
        sheet.getBoundingClientRect();
        if (look.highlight.length > 0)
          lightUp(
            sheet,
            look.highlight.map((code) => ({ code, name: name(code) })),
          );
        await document.fonts.ready;
        if (!fits(sheet, layout)) continue;
        const faces = await embedFonts(sheet.textContent);
        onWholePixels(sheet);
        const transparent = source.own?.ground === 'none';
        const { width, height } = sheet.getBoundingClientRect();
        return {
          ...figureDrawing(sheet, facts, { faces }),
          layout,
          width,
          height,
          facts,
          transparent,
          drawnBox: drawnBoxOf(sheet),
        };
      }
      throw new TooLong();
    },
    [own, say, name, language],
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
        <I18nextProvider i18n={styledTranslator(translator, set.source.own?.numbers ?? 'language')}>
          <PictureSheet
            source={set.source}
            layout={set.layout}
            colours={set.colours}
            drawing={set.source.draw(set.layout.drawing)}
            mark={set.mark}
          />
        </I18nextProvider>
      )}
    </div>,
    document.body,
  );
  return { stage, renderPicture };
}

/** Where the drawing lies on its sheet. */
function drawnBoxOf(sheet: HTMLElement): DrawnBox {
  const around = sheet.getBoundingClientRect();
  const drawing = sheet.querySelector('.picture-sheet__drawing')?.getBoundingClientRect() ?? around;
  return {
    left: (drawing.left - around.left) / around.width,
    top: (drawing.top - around.top) / around.height,
    width: drawing.width / around.width,
    height: drawing.height / around.height,
  };
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
  const parts = [...sheet.querySelectorAll('.picture-sheet__drawing > :not(.own-mark)')];
  const alike = new Set(parts.map((part) => part.getAttribute('class')));
  return alike.size === 1 ? parts.length : 1;
}

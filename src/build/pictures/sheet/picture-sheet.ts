import { parseDocument } from 'htmlparser2';
import { leftwards } from '../../../exports/picture/svg/drawn-text.ts';
import { withDirection } from '../../../exports/picture/svg/direction.ts';
import { metadata, type PictureFacts } from '../../../exports/picture/svg/metadata.ts';
import { escaped, short, tag } from '../../../exports/picture/svg/xml.ts';
import { wrapped } from '../../cards/card-svg.ts';
import { plainValue } from '../style/colours.ts';
import type { ElementStyle, Stylist } from '../style/computed-style.ts';
import { blocksOf, widthOf, type Block } from './blocks.ts';
import type { Lettering } from './letters.ts';
import { plainDrawing } from './plain-drawing.ts';
import type { PictureWords } from './picture-words.ts';

/** What a picture is put together from. */
export interface Sheet {
  /** What the figure's view gave, at `drawingWidth`. */
  markup: string;
  words: PictureWords;
  facts: PictureFacts;
  direction: 'ltr' | 'rtl';
  colours: 'light' | 'dark';
  stylist: Stylist;
  lettering: Lettering;
}

/** Width of every picture, px, and of the drawing in it. */
export const sheetWidth = 720;
const margin = 25;
export const drawingWidth = sheetWidth - 2 * margin;

/** What is written, a line at a time. */
interface Line {
  size: number;
  weight?: string;
  colour?: string;
}

/**
 * How far lines are filled by the width that is told of them: so that they stay in the picture in the
 * widest face that programs draw with, DejaVu, whose bold letters are wider yet.
 */
const filled = { plain: 0.98, strong: 0.84 };

/** From line to line, as a share of the size of letters: Arabic ones reach further up and down. */
const lead = { ltr: 1.32, rtl: 1.5 };

/**
 * A figure with its words as one SVG, laid out without a browser, as high as it needs.
 *
 * @throws `NeedsBrowser` for figures that only a browser lays out
 */
export function pictureSheet(sheet: Sheet): { svg: string; width: number; height: number } {
  const { words, facts, stylist, colours } = sheet;
  const plain = (value: string) => plainValue(value, stylist.root.tokens, colours);
  const [ink, muted] = [plain('var(--ink)'), plain('var(--muted)')];
  const pen = createPen(sheet, ink);
  pen.write(words.title, { size: 22, weight: '600' });
  pen.skip(4);
  for (const one of words.more) pen.write(one, { size: 13 });
  const subtitle = [words.subtitle, ...(words.kind === null ? [] : [words.kind])];
  pen.write(subtitle.filter((part) => part !== '').join(' · '), { size: 13, colour: muted });
  pen.skip(10);
  for (const block of blocksOfSheet(sheet)) pen.draw(block);
  pen.skip(8);
  for (const one of [...words.notes, words.source, words.made])
    pen.write(one, { size: 11.7, colour: muted });
  const height = Math.ceil(pen.at() + margin - 6);
  const ground = tag('rect', { width: sheetWidth, height, fill: plain('var(--ground)') });
  const svg = tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: sheetWidth,
      height,
      viewBox: `0 0 ${sheetWidth} ${height}`,
      'xml:lang': facts.language,
      role: 'img',
      'aria-labelledby': 'title desc',
      // As on the page: what sets no colour is written in ink.
      fill: ink,
      'font-family': sheet.lettering.family ?? undefined,
    },
    tag('title', { id: 'title' }, escaped(facts.title)) +
      tag('desc', { id: 'desc' }, escaped(facts.alternative)) +
      metadata(facts) +
      ground +
      pen.drawn(),
  );
  const whole = withDirection(svg, facts.language);
  return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${whole}\n`, width: sheetWidth, height };
}

function blocksOfSheet({ markup, stylist }: Sheet): readonly Block[] {
  const around = '<div class="picture-sheet"><div class="picture-sheet__drawing">';
  const { children } = parseDocument(`${around}${markup}</div></div>`, { xmlMode: true });
  return blocksOf(children, stylist.root, drawingWidth, stylist);
}

/** Writes and draws from the top down. */
function createPen({ direction, colours, stylist, lettering }: Sheet, ink: string) {
  const rightToLeft = direction === 'rtl';
  const walk = { stylist, colours, lettering };
  const parts: string[] = [];
  let y = margin;

  /** @param x where it begins, from the side on which lines begin */
  const text = (
    line: string,
    { size, weight = '400', colour = ink }: Line,
    x: number,
    baseline: number,
  ) =>
    parts.push(
      tag(
        'text',
        {
          x: short(rightToLeft ? sheetWidth - x : x),
          y: short(baseline),
          'text-anchor': rightToLeft ? 'end' : undefined,
          ...lettering.face(weight),
          'font-size': short(size),
          fill: colour === ink ? undefined : colour,
        },
        lettering.written(rightToLeft ? leftwards(line) : line, weight),
      ),
    );
  const picture = (block: Extract<Block, { kind: 'picture' }>, x: number, top: number) => {
    const { svg, around, width, height } = block;
    const left = rightToLeft ? sheetWidth - x - width : x;
    parts.push(plainDrawing(svg, around, { x: left, y: top, width, height }, walk));
  };
  const lineOf = ({ size, colour, weight }: ElementStyle): Line => ({ size, colour, weight });

  /** Keys in lines, each whole. */
  const row = (items: readonly (readonly Block[])[]) => {
    let [x, high] = [margin, 0];
    for (const item of items) {
      const wide = item.reduce((sum, one) => sum + widthOf(one) + 8, 0);
      if (x > margin && x + wide > sheetWidth - margin) {
        y += high + 4;
        [x, high] = [margin, 0];
      }
      for (const one of item) {
        const room = one.kind === 'picture' ? one.height : 18;
        if (one.kind === 'picture') picture(one, x, y + Math.max(0, (18 - one.height) / 2));
        else if (one.kind === 'words') text(one.text, lineOf(one.style), x, y + 13);
        high = Math.max(high, room);
        x += widthOf(one) + 8;
      }
      x += 10;
    }
    y += high + 6;
  };

  return {
    skip: (by: number) => void (y += by),
    at: () => y,
    drawn: () => parts.join(''),
    write(words: string, line: Line): void {
      if (words === '') return;
      const most = drawingWidth * (line.weight === '600' ? filled.strong : filled.plain);
      for (const one of wrapped(words, line.size, most)) {
        y += line.size * lead[direction];
        text(one, line, margin, y - line.size * 0.3);
      }
      y += 3;
    },
    draw(block: Block): void {
      if (block.kind === 'row') return row(block.items);
      if (block.kind === 'words') {
        y += block.head ? 8 : 0;
        this.write(block.text, lineOf(block.style));
        y += 4;
        return;
      }
      picture(block, margin, y);
      y += block.height + 8;
    },
  };
}

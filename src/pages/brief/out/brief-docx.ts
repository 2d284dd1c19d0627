import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  HeadingLevel,
  ImageRun,
  Packer,
  Paragraph,
  TextRun,
} from 'docx';
import { drawnOnCanvas, pngOf } from '../../../exports/picture/raster.ts';
import { runsOf } from './docx-runs.ts';
import type { Block } from '../model/blocks.ts';
import { bracketed, underFigure, type OutParts } from './out-parts.ts';
import type { Picture } from './pictures.ts';
import { qrSvg } from './qr.ts';

/** Width of what is written on a page of A4 with margins of 2 cm, in px of 96 to the inch. */
const textWidth = 642;
/** Pixels to a px in the pictures that stand in for drawings where a program knows none. */
const sharpness = 2;

/**
 * A brief for Word and its like: texts as texts in the direction of their language, pictures as SVG with
 * a PNG beside each for programs that draw none.
 *
 * @param faces rules of the faces that the PNG are drawn with
 * @throws when a picture can't be drawn
 */
export async function briefDocx(parts: OutParts, faces: string): Promise<Blob> {
  const { read, pictures, language, direction, address, words } = parts;
  const rightToLeft = direction === 'rtl';
  const write = writer(rightToLeft);
  const children: Paragraph[] = [];
  const [first] = read.blocks;
  if (first?.kind !== 'heading' || first.text !== read.title)
    children.push(write(read.title, { heading: HeadingLevel.TITLE }));
  for (const [at, block] of read.blocks.entries()) {
    const picture = pictures.get(at);
    // One after another: all at once would need the room of all pictures.
    children.push(...(await blockParagraphs(block, picture, parts, write, faces)));
  }
  const list = (title: string, items: readonly string[]) =>
    items.length === 0
      ? []
      : [
          write(title, { heading: HeadingLevel.HEADING_2 }),
          ...items.map((text, at) => write(`[${at + 1}] ${text}`, { small: true })),
        ];
  children.push(...list(words.notes, read.notes), ...list(words.sources, read.sources));
  // The end of a brief stands on one page.
  const foot = { small: true, keepNext: true };
  children.push(write(words.made, foot), write(words.live, foot));
  children.push(
    new Paragraph({
      bidirectional: rightToLeft,
      keepNext: true,
      children: [
        new ExternalHyperlink({
          link: address,
          children: [new TextRun({ text: address, style: 'Hyperlink', size: 18 })],
        }),
      ],
    }),
  );
  const qr = await imageOf({ svg: qrSvg(address, 96), width: 96, height: 96, title: address }, '');
  children.push(new Paragraph({ bidirectional: rightToLeft, children: [qr] }));
  const document = new Document({
    title: read.title,
    creator: words.made,
    description: address,
    styles: {
      default: {
        document: {
          run: {
            font: 'Arial',
            size: 22,
            language: { value: language, bidirectional: language },
          },
        },
      },
    },
    sections: [
      {
        properties: { page: { size: { width: 11906, height: 16838 }, margin: margins } },
        children,
      },
    ],
  });
  return Packer.toBlob(document);
}

const margins = { top: 1134, bottom: 1134, left: 1134, right: 1134 };

interface Look {
  heading?: (typeof HeadingLevel)[keyof typeof HeadingLevel];
  small?: boolean;
  bold?: boolean;
  keepNext?: boolean;
}

type Write = (text: string, look?: Look) => Paragraph;

/** Writes a text as a paragraph in the direction of the brief's language. */
function writer(rightToLeft: boolean): Write {
  return (text, { heading, small = false, bold = false, keepNext = false } = {}) =>
    new Paragraph({
      bidirectional: rightToLeft,
      alignment: AlignmentType.START,
      spacing: { after: 80 },
      keepNext: keepNext || heading !== undefined,
      ...(heading === undefined ? {} : { heading }),
      children: text.split('\n').flatMap((line, at) =>
        runsOf(line, rightToLeft).map(
          (run, first) =>
            new TextRun({
              ...run,
              bold,
              ...(at > 0 && first === 0 ? { break: 1 } : {}),
              ...(small ? { size: 18, color: '555555' } : {}),
            }),
        ),
      ),
    });
}

async function blockParagraphs(
  block: Block,
  picture: Picture | undefined,
  { words, direction }: OutParts,
  write: Write,
  faces: string,
): Promise<Paragraph[]> {
  switch (block.kind) {
    case 'heading':
      return [
        write(block.text, {
          heading: block.section ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_1,
        }),
      ];
    case 'text':
      return block.text.split(/\n{2,}/).map((text) => write(text));
    case 'speech':
      return block.lines.flatMap(({ text, behind, sources }) => [
        write([text, bracketed(sources)].filter((one) => one !== '').join(' '), { keepNext: true }),
        write(behind, { small: true }),
      ]);
    case 'figure': {
      const title = [block.title, bracketed(block.sources)].filter((one) => one !== '').join(' ');
      const under = underFigure(block, words);
      return [
        write(title, { heading: HeadingLevel.HEADING_3 }),
        ...(block.subtitle === '' ? [] : [write(block.subtitle, { small: true, keepNext: true })]),
        ...(picture
          ? [
              new Paragraph({
                bidirectional: direction === 'rtl',
                children: [await imageOf(picture, faces)],
              }),
            ]
          : []),
        ...(block.empty === null ? [] : [write(block.empty)]),
        ...(block.more.length === 0 ? [] : [write(block.more.join(' '))]),
        ...(under === '' ? [] : [write(under, { small: true })]),
      ];
    }
    case 'notice':
      return [write(block.text)];
  }
}

async function imageOf(
  picture: Pick<Picture, 'svg' | 'width' | 'height' | 'title'>,
  faces: string,
): Promise<ImageRun> {
  const { svg, width, height, title } = picture;
  const most = 900;
  const scale = Math.min(1, textWidth / width, most / height);
  const drawn =
    faces === '' ? svg : svg.replace(/<svg[^>]*>/, (head) => `${head}<style>${faces}</style>`);
  const canvas = await drawnOnCanvas(
    drawn,
    Math.round(width * sharpness),
    Math.round(height * sharpness),
  );
  return new ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(svg),
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    fallback: { type: 'png', data: await pngOf(canvas) },
    altText: { title, description: title, name: title.slice(0, 60) },
  });
}

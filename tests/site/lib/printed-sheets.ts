import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  type PDFObject,
  type PDFPage,
} from '@cantoo/pdf-lib';

/** A piece of text on a sheet: where it stands, pt from the top, and its size, pt. */
export interface PrintedText {
  y: number;
  size: number;
  /** Of the mark that ties it to the structure of the document; null for what is decoration. */
  mark: number | null;
}

export interface PrintedSheet {
  height: number;
  texts: readonly PrintedText[];
  /** Marks of headings. */
  headings: ReadonlySet<number>;
}

export interface Printed {
  sheets: readonly PrintedSheet[];
  /** For each drawing, how many sheets it stands on. */
  drawings: readonly number[];
}

/** What stands where in a tagged PDF as Chromium prints one. */
export async function readPrinted(pdf: Uint8Array): Promise<Printed> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const pages = document.getPages();
  const root = document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  const headings = pages.map(() => new Set<number>());
  const drawings: number[] = [];
  const pageOf = (element: PDFDict) =>
    pages.findIndex((page) => page.ref === element.get(PDFName.of('Pg')));
  for (const element of elements(root)) {
    const role = element.get(PDFName.of('S'))?.toString() ?? '';
    if (!/^\/(H\d|Figure)$/.test(role)) continue;
    const marks = marksIn(element, pageOf);
    if (role === '/Figure') drawings.push(new Set(marks.map(({ page }) => page)).size);
    else for (const { page, mark } of marks) headings[page]?.add(mark);
  }
  const sheets = pages.map((page, index) => ({
    height: page.getHeight(),
    texts: textsOf(page),
    headings: headings[index] ?? new Set<number>(),
  }));
  return { sheets, drawings };
}

function* elements(from: PDFDict): Generator<PDFDict> {
  yield from;
  for (const child of childrenOf(from)) if (child instanceof PDFDict) yield* elements(child);
}

function childrenOf(element: PDFDict): PDFObject[] {
  const { context } = element;
  const children = context.lookup(element.get(PDFName.of('K')));
  const list = children instanceof PDFArray ? children.asArray() : children ? [children] : [];
  return list.flatMap((child) => {
    const found = child instanceof PDFRef ? context.lookup(child) : child;
    return found ? [found] : [];
  });
}

/** The marks of an element and of all in it, with their sheets. */
function marksIn(
  element: PDFDict,
  pageOf: (element: PDFDict) => number,
): { page: number; mark: number }[] {
  return childrenOf(element).flatMap((child) => {
    if (child instanceof PDFNumber) return [{ page: pageOf(element), mark: child.asNumber() }];
    if (!(child instanceof PDFDict)) return [];
    const mark = child.get(PDFName.of('MCID'));
    if (mark instanceof PDFNumber)
      return [{ page: pageOf(child) < 0 ? pageOf(element) : pageOf(child), mark: mark.asNumber() }];
    return marksIn(child, pageOf);
  });
}

type Matrix = readonly [number, number, number, number, number, number];

function times(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[1] * b[2],
    a[0] * b[1] + a[1] * b[3],
    a[2] * b[0] + a[3] * b[2],
    a[2] * b[1] + a[3] * b[3],
    a[4] * b[0] + a[5] * b[2] + b[4],
    a[4] * b[1] + a[5] * b[3] + b[5],
  ];
}

/** Follows the drawing of a sheet: transformations, marks and the text shown under them. */
function textsOf(page: PDFPage): PrintedText[] {
  const texts: PrintedText[] = [];
  const saved: Matrix[] = [];
  const marks: (number | null)[] = [];
  let now: Matrix = [1, 0, 0, 1, 0, 0];
  let text: Matrix = now;
  let size = 0;
  let given: number[] = [];
  for (const [word] of contentOf(page).matchAll(/<<.*?>>|<[0-9A-Fa-f]*>|\([^)]*\)|[^\s<>()]+/g)) {
    const number = Number(word);
    if (!Number.isNaN(number)) {
      given.push(number);
      continue;
    }
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = given;
    if (word === 'q') saved.push(now);
    else if (word === 'Q') now = saved.pop() ?? now;
    else if (word === 'cm') now = times([a, b, c, d, e, f], now);
    else if (word === 'Tf') size = a;
    else if (word === 'Tm') text = [a, b, c, d, e, f];
    else if (word === 'Td') text = times([1, 0, 0, 1, a, b], text);
    else if (word.startsWith('<<')) {
      const found = /\/MCID (\d+)/.exec(word)?.[1];
      marks.push(found === undefined ? null : Number(found));
    } else if (word === 'EMC') marks.pop();
    else if (word === 'Tj' || word === 'TJ') {
      const at = times(text, now);
      texts.push({
        y: page.getHeight() - at[5],
        size: size * Math.hypot(at[2], at[3]),
        mark: marks.findLast((mark) => mark !== null) ?? null,
      });
    }
    if (!word.startsWith('<') && !word.startsWith('/')) given = [];
  }
  return texts;
}

function contentOf(page: PDFPage): string {
  const contents = page.node.Contents();
  const streams =
    contents instanceof PDFArray
      ? contents.asArray().map((one) => page.node.context.lookup(one))
      : [contents];
  return streams
    .map((stream) =>
      stream instanceof PDFRawStream
        ? Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')
        : '',
    )
    .join('\n');
}

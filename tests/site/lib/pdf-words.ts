import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Words and numbers of a text, in the order of reading; vowel marks are in no PDF of ours. */
export function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKC').replaceAll(/[\u064b-\u0652\u200b-\u200f\u2060-\u2069]/g, '');
  return plain.match(/\p{L}[\p{L}\p{M}]*|\d+(?:[.,]\d+)*/gu) ?? [];
}

/** The same of the first page of a PDF, as pdf.js reads it, which is what Firefox searches and copies. */
export async function pdfWords(bytes: Uint8Array): Promise<string[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const page = await (await task.promise).getPage(1);
  const { items } = await page.getTextContent();
  await task.destroy();
  return wordsOf(items.map((item) => ('str' in item ? item.str : '')).join(' '));
}

/** The words that an SVG shows. */
export function svgWords(svg: string): string[] {
  const texts = [...svg.matchAll(/<text (?![^>]*aria-hidden)[^>]*>(.*?)<\/text>/gs)];
  return texts.flatMap(([, text = '']) =>
    wordsOf(text.replaceAll(/<[^>]*>/g, '').replaceAll('&amp;', '&')),
  );
}

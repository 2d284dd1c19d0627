import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What takes text out of a PDF, as readers of it search and copy. */
export interface Extractor {
  name: string;
  /** The Debian package that it comes in; null where it is always there. */
  package: string | null;
  isHere: boolean;
  /** The text of the first page. */
  read: (pdf: Uint8Array) => Promise<string>;
}

const isHere = (program: string) => !spawnSync(program, ['-v']).error;

/** Firefox, programs on Poppler such as Evince and Okular, and those on MuPDF. */
export const extractors: readonly Extractor[] = [
  { name: 'pdf.js', package: null, isHere: true, read: byPdfJs },
  {
    name: 'pdftotext',
    package: 'poppler-utils',
    isHere: isHere('pdftotext'),
    read: (pdf) => printed('pdftotext', ['-enc', 'UTF-8', '-', '-'], pdf),
  },
  {
    name: 'mutool',
    package: 'mupdf-tools',
    isHere: isHere('mutool'),
    // It wants a file that it can go back in.
    read: (pdf) =>
      withFile(pdf, (file) => printed('mutool', ['draw', '-q', '-F', 'txt', file, '1'])),
  },
];

async function byPdfJs(pdf: Uint8Array): Promise<string> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const page = await (await task.promise).getPage(1);
  const { items } = await page.getTextContent();
  await task.destroy();
  return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
}

function printed(program: string, parameters: string[], input?: Uint8Array): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters, { stdio: ['pipe', 'pipe', 'ignore'] });
    const parts: Buffer[] = [];
    child.on('error', reject);
    child.stdout.on('data', (part: Buffer) => parts.push(part));
    child.on('close', () => resolve(Buffer.concat(parts).toString('utf8')));
    child.stdin.end(input ?? '');
  });
}

async function withFile(bytes: Uint8Array, read: (file: string) => Promise<string>) {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-pdf-'));
  try {
    const file = join(folder, 'figure.pdf');
    await writeFile(file, bytes);
    return await read(file);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Vowel marks, which are in no PDF of ours, and signs that nobody sees. */
const unseen = /[\u064b-\u0652\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** A text as it is compared: spaces alike, joined letters apart. */
export const plainText = (text: string): string =>
  text.normalize('NFKC').replaceAll(unseen, '').replaceAll(/\s+/g, ' ').trim();

/** The lines that an SVG shows, each of its texts one. */
export function svgLines(svg: string): string[] {
  const texts = [...svg.matchAll(/<text (?![^>]*aria-hidden)[^>]*>(.*?)<\/text>/gs)];
  return texts
    .map(([, text = '']) =>
      plainText(
        text
          .replaceAll(/<[^>]*>/g, '')
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('&amp;', '&'),
      ),
    )
    .filter((line) => line !== '');
}

/** Which of the lines are not whole in what a program takes out of a PDF. */
export async function missedLines(
  { read }: Extractor,
  pdf: Uint8Array,
  lines: readonly string[],
): Promise<string[]> {
  const all = plainText(await read(pdf));
  return lines.filter((line) => !all.includes(line));
}

/** The name of a test that is not run where its program is not. */
export const missing = ({ isHere, name }: Extractor): string =>
  isHere ? name : `NOT RUN, as it is not here: ${name}`;

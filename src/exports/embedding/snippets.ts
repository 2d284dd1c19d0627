import type { Measured } from './frames.ts';
import type { HostScripts } from './host-scripts.ts';
import type { PictureNote } from './picture-address.ts';

/** An embed as a page is to hold it. */
export interface Embedding {
  /** Address of the site's front page. */
  root: string;
  figure: string;
  /** Its parameters and the embed's own, in the order of the address. */
  parameters: readonly (readonly [name: string, value: string])[];
  /** Says what the frame holds, for those who don't see it. */
  title: string;
  /** Heights at some widths, for the room to keep free. */
  heights: readonly Measured[];
  /**
   * The embed whose path says its place and language, where the site has one, and what of the
   * parameters is asked for beside.
   */
  placed?: { folder: string; parameters: Embedding['parameters'] } | undefined;
  /** The scripts to be held to; without them the page takes whatever they are. */
  scripts?: HostScripts | undefined;
}

/** The address of the embed itself. */
export function embedAddress({ root, figure, parameters, placed }: Embedding): string {
  const search = (placed?.parameters ?? parameters).map(
    ([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%2C', ',')}`,
  );
  return `${root}${placed?.folder ?? `embed/${figure}`}/${search.length > 0 ? `?${search.join('&')}` : ''}`;
}

/** A frame and the script that keeps its height. The script first: then nothing moves. */
export function frameSnippet(embedding: Embedding): string {
  return frameAt(embedAddress(embedding), embedding);
}

/** The same of an embed at another address of the site. */
export function frameAt(
  address: string,
  embedding: Pick<Embedding, 'root' | 'title' | 'heights' | 'scripts'>,
): string {
  const { title, heights } = embedding;
  return [
    scriptLine(embedding, 'embed'),
    `<iframe data-remittance-figure src="${quoted(address)}"`,
    `  title="${quoted(title)}" data-heights="${written(heights)}"`,
    `  width="100%" height="${fallback(heights)}" frameborder="0" loading="lazy"></iframe>`,
  ].join('\n');
}

/** An element of its own, from one script. */
export function elementSnippet(embedding: Embedding): string {
  const { figure, parameters, title, heights } = embedding;
  // An element's own title would be shown when the pointer rests on it.
  const own = (name: string) => (name === 'title' ? 'heading' : name);
  const attributes = [['figure', figure], ...parameters]
    .map(([name = '', value = '']) => `${own(name)}="${quoted(value)}"`)
    .join(' ');
  return [
    scriptLine(embedding, 'remittance-figure'),
    `<remittance-figure ${attributes}`,
    `  label="${quoted(title)}" heights="${written(heights)}"></remittance-figure>`,
  ].join('\n');
}

/** A picture that leads to its page: for what takes images alone. */
export function pictureSnippet(picture: {
  note: Pick<PictureNote, 'alternative' | 'width' | 'height' | 'language'>;
  svg: string;
  png: string | null;
  page: string;
}): string {
  const { note, svg, png, page } = picture;
  return [
    `<a href="${quoted(page)}">`,
    `  <img src="${quoted(png ?? svg)}" width="${note.width}" height="${note.height}" lang="${note.language}"`,
    `    alt="${quoted(note.alternative)}">`,
    '</a>',
  ].join('\n');
}

function scriptLine(
  { root, scripts }: Pick<Embedding, 'root' | 'scripts'>,
  name: keyof HostScripts,
): string {
  const script = scripts?.[name];
  const source = quoted(`${root}embed/${script?.file ?? `${name}.js`}`);
  if (!script) return `<script src="${source}"></script>`;
  const held = `integrity="${script.integrity}" crossorigin="anonymous"`;
  return `<script src="${source}"\n  ${held}></script>`;
}

/** A page that needs no host: the picture and the way back. Without a style, which a strict host would refuse. */
export function filePage(file: {
  title: string;
  language: string;
  direction: 'ltr' | 'rtl';
  svg: string;
  permalink: string;
  brand: string;
}): string {
  const { title, language, direction, svg, permalink, brand } = file;
  return [
    '<!doctype html>',
    `<html lang="${quoted(language)}" dir="${direction}">`,
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${quoted(title)}</title>`,
    '</head>',
    `<body>${wide(svg)}`,
    `<p><a href="${quoted(permalink)}">${quoted(brand)}</a></p></body>`,
    '</html>',
    '',
  ].join('\n');
}

/** The picture for a page whose own style must not reach into it; needs no script. */
export function shieldedSnippet(svg: string): string {
  // What is said of letters around it would be inherited.
  const shielded = wide(svg).replace('<svg ', '<svg letter-spacing="0" word-spacing="0" ');
  return `<div><template shadowrootmode="open">${shielded}</template></div>`;
}

/** The picture as it stands in HTML. Without the shape of its digits, a style that strict hosts refuse. */
export function inlineSvg(svg: string): string {
  return svg
    .replace(/^<\?xml[^>]*>\s*/, '')
    .replaceAll(/ style="[^"]*"/g, '')
    .trimEnd();
}

/** As wide as what it stands in, with no room for the tails of letters below it. */
function wide(svg: string): string {
  return inlineSvg(svg).replace(/ width="[^"]*" height="[^"]*"/, ' width="100%" display="block"');
}

/** What stands for a height where no script runs: the most that was measured. */
function fallback(heights: readonly Measured[]): number {
  return Math.max(...heights.map(([, height]) => height), heights.length > 0 ? 0 : 560);
}

function written(heights: readonly Measured[]): string {
  return heights.map(([width, height]) => `${width}:${height}`).join(',');
}

/** A text between quotation marks in HTML. */
function quoted(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

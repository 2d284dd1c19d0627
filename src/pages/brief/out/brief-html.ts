import { escaped } from '../../../exports/picture/svg/xml.ts';
import type { Block } from '../model/blocks.ts';
import { bracketed, underFigure, type OutParts } from './out-parts.ts';
import { qrSvg } from './qr.ts';
import style from './brief-file.css?raw';

/** A brief as one HTML file: texts as texts, pictures as drawings inside it, nothing asked from anywhere. */
export function briefHtml(parts: OutParts): string {
  const { read, language, direction, address, words } = parts;
  const body = read.blocks.map((block, at) => blockHtml(block, at, parts)).join('\n');
  const list = (title: string, id: string, items: readonly string[]) =>
    items.length === 0
      ? ''
      : `<section><h2>${escaped(title)}</h2><ol>${items
          .map((text, at) => `<li id="${id}-${at + 1}">${escaped(text)}</li>`)
          .join('')}</ol></section>`;
  const title = escaped(read.title);
  const headed = read.blocks[0]?.kind === 'heading' && !read.blocks[0].section;
  return `<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
${style}</style>
</head>
<body>
<main>
${headed && read.blocks[0]?.kind === 'heading' && read.blocks[0].text === read.title ? '' : `<h1 dir="auto">${title}</h1>\n`}${body}
${list(words.notes, 'note', read.notes)}
${list(words.sources, 'source', read.sources)}
<footer><div><p>${escaped(words.made)}</p><p>${escaped(words.live)}</p><p dir="ltr"><a href="${escaped(address)}">${escaped(address)}</a></p></div>${qrSvg(address, 96)}</footer>
</main>
</body>
</html>
`;
}

function blockHtml(block: Block, at: number, { read, pictures, words }: OutParts): string {
  switch (block.kind) {
    case 'heading': {
      const first = at === 0 && !block.section && block.text === read.title;
      const level = first ? 'h1' : block.section ? 'h3' : 'h2';
      return `<${level}>${escaped(block.text)}</${level}>`;
    }
    case 'text':
      return block.text
        .split(/\n{2,}/)
        .map((text) => `<p class="own" dir="auto">${escaped(text)}</p>`)
        .join('\n');
    case 'speech':
      return `<ul class="speech">${block.lines
        .map(
          ({ text, behind, sources }) =>
            `<li><p>${escaped(text)}${numbersHtml(sources)}</p><p class="behind">${escaped(behind)}</p></li>`,
        )
        .join('\n')}</ul>`;
    case 'figure': {
      const picture = pictures.get(at);
      const under = underFigure(block, words);
      return [
        `<figure><figcaption><h3>${escaped(block.title)}${numbersHtml(block.sources)}</h3>`,
        block.subtitle === '' ? '' : `<p class="behind">${escaped(block.subtitle)}</p>`,
        '</figcaption>',
        picture ? inlineSvg(picture.svg) : '',
        block.empty === null ? '' : `<p>${escaped(block.empty)}</p>`,
        block.more.length === 0 ? '' : `<p>${escaped(block.more.join(' '))}</p>`,
        under === '' ? '' : `<p class="behind">${escaped(under)}</p>`,
        '</figure>',
      ].join('\n');
    }
    case 'notice':
      return `<p class="notice">${escaped(block.text)}</p>`;
  }
}

function numbersHtml(numbers: readonly number[]): string {
  if (numbers.length === 0) return '';
  const links = numbers.map((one) => `<a href="#source-${one}">${one}</a>`).join(', ');
  return ` <sup dir="ltr" title="${bracketed(numbers)}">[${links}]</sup>`;
}

/** An SVG inside a page has no head of XML. */
const inlineSvg = (svg: string) => svg.replace(/^<\?xml[^>]*>\s*/, '');

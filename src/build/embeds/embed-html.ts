import { escaped } from '../pages/escaped.ts';
import { policy } from '../pages/policy.ts';
import type { EmbedFiles } from './embed-files.ts';

const name = 'Remittance Atlas';

/**
 * The page of an embed.
 *
 * @param page.id of its figure; null where the address says it
 * @param page.title of its figure, by language
 * @param page.prefix path of the front folder as seen from this page
 * @param page.first the script that comes first; where the address says the figure, the page waits for it
 * @param page.settings of its figure, where the path of the address says them
 * @param page.asks what its address needs, as `asksOf` has it
 * @param page.unscripted what stands in it where no script runs
 * @param page.link a line for its head
 */
export function embedHtml(page: {
  id: string | null;
  title: { en: string } | '';
  files: EmbedFiles;
  prefix: string;
  first: string;
  settings?: string;
  asks?: string;
  unscripted?: string | null;
  link?: string | null;
}): string {
  const { id, title, files, prefix, first, settings, asks, unscripted, link } = page;
  const said = title === '' ? name : `${title.en} · ${name}`;
  const figure = id === null ? ' data-embed' : ` data-figure="${id}"`;
  const attribute = (name: string, value?: string) =>
    value === undefined ? '' : ` data-${name}="${escaped(value)}"`;
  return document({
    attributes: `${figure}${attribute('settings', settings)}${attribute('asks', asks)}`,
    title: said,
    // Behind a style it would be run once that has come.
    first:
      id === null ? '' : `<script async fetchpriority="high" src="${prefix}${first}"></script>`,
    styles: files.styles.map((file) => prefix + file),
    head: [
      // It is small, and nothing is run before it has come: not behind the others.
      `<script type="module" src="${prefix}${files.entry}"></script>`,
      ...files.scripts.map((file) => `<link rel="modulepreload" href="${prefix}${file}" />`),
      ...(link ? [link] : []),
      ...(id === null ? [`<script src="${prefix}${first}"></script>`] : []),
    ],
    body: [
      `<div id="root"><p class="embed embed__waiting" data-state="waiting">${escaped(said)}</p></div>`,
      `<noscript>${unscripted ?? `<p><a href="${prefix}" target="_blank" rel="noopener">${name}</a></p>`}</noscript>`,
    ],
  });
}

/** The file beside the page of an embed that says in words what no script draws. */
export const unscriptedFile = 'words.html';

/**
 * That file.
 *
 * @param page.inside what stands in it
 */
export function unscriptedHtml(page: {
  title: { en: string };
  inside: string;
  files: EmbedFiles;
  prefix: string;
}): string {
  const { title, inside, files, prefix } = page;
  return document({
    attributes: '',
    title: title.en,
    first: '',
    styles: files.styles.slice(0, 1).map((file) => prefix + file),
    head: [],
    body: [`<main class="embed embed__foot">${inside}</main>`],
  });
}

/** A document that other sites may hold in a frame, in English until its script says otherwise. */
function document(of: {
  attributes: string;
  title: string;
  first: string;
  styles: readonly string[];
  head: readonly string[];
  body: readonly string[];
}): string {
  const { attributes, title, first, styles, head, body } = of;
  return [
    '<!doctype html>',
    `<html lang="en"${attributes}>`,
    '<head>',
    '<meta charset="utf-8" />',
    `<meta http-equiv="Content-Security-Policy" content="${policy()}" />`,
    '<meta name="viewport" content="width=device-width, initial-scale=1" />',
    '<meta name="color-scheme" content="light dark" />',
    '<meta name="robots" content="noindex" />',
    `<title>${escaped(title)}</title>`,
    '<link rel="icon" href="data:," />',
    ...(first === '' ? [] : [first]),
    ...styles.map((file) => `<link rel="stylesheet" href="${file}" />`),
    ...head,
    '</head>',
    `<body>${body.join('\n')}</body>`,
    '</html>',
    '',
  ].join('\n');
}

import { escaped } from '../pages/escaped.ts';
import { lostLine } from '../pages/lost-script.ts';
import { policy } from '../pages/policy.ts';
import type { EmbedFiles } from './embed-files.ts';

const name = 'Remittance Atlas';

/**
 * The page of an embed.
 *
 * @param page.id of its figure; null where the address says it
 * @param page.title of its figure, by language
 * @param page.prefix path of the front folder as seen from this page
 * @param page.settings of its figure, where the path of the address says them
 * @param page.unscripted what stands in it where no script runs
 * @param page.link a line for its head
 */
export function embedHtml(page: {
  id: string | null;
  title: { en: string } | '';
  files: EmbedFiles;
  prefix: string;
  settings?: string;
  unscripted?: string | null;
  link?: string | null;
}): string {
  const { id, title, files, prefix, settings, unscripted, link } = page;
  const said = title === '' ? name : `${title.en} · ${name}`;
  const figure = id === null ? ' data-embed' : ` data-figure="${id}"`;
  return document({
    attributes: `${figure}${settings === undefined ? '' : ` data-settings="${escaped(settings)}"`}`,
    title: said,
    styles: files.styles.map((file) => prefix + file),
    head: [
      ...files.scripts.map((file) => `<link rel="modulepreload" href="${prefix}${file}" />`),
      `<script type="module" src="${prefix}${files.entry}"></script>`,
      lostLine(prefix),
      ...(link ? [link] : []),
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
    styles: files.styles.slice(0, 1).map((file) => prefix + file),
    head: [],
    body: [`<main class="embed embed__foot">${inside}</main>`],
  });
}

/** A document that other sites may hold in a frame, in English until its script says otherwise. */
function document(of: {
  attributes: string;
  title: string;
  styles: readonly string[];
  head: readonly string[];
  body: readonly string[];
}): string {
  const { attributes, title, styles, head, body } = of;
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
    ...styles.map((file) => `<link rel="stylesheet" href="${file}" />`),
    ...head,
    '</head>',
    `<body>${body.join('\n')}</body>`,
    '</html>',
    '',
  ].join('\n');
}

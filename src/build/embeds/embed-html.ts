import { escaped } from '../pages/escaped.ts';
import { lostLine } from '../pages/lost-script.ts';
import { policy } from '../pages/policy.ts';
import type { EmbedFiles } from './embed-files.ts';

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
  const name = 'Remittance Atlas';
  const said = title === '' ? name : `${title.en} · ${name}`;
  return [
    '<!doctype html>',
    `<html lang="en"${id === null ? ' data-embed' : ` data-figure="${id}"`}${settings === undefined ? '' : ` data-settings="${escaped(settings)}"`}>`,
    '<head>',
    '<meta charset="utf-8" />',
    `<meta http-equiv="Content-Security-Policy" content="${policy()}" />`,
    '<meta name="viewport" content="width=device-width, initial-scale=1" />',
    '<meta name="color-scheme" content="light dark" />',
    '<meta name="robots" content="noindex" />',
    `<title>${escaped(said)}</title>`,
    `<link rel="icon" href="data:," />`,
    ...files.styles.map((file) => `<link rel="stylesheet" href="${prefix}${file}" />`),
    ...files.scripts.map((file) => `<link rel="modulepreload" href="${prefix}${file}" />`),
    `<script type="module" src="${prefix}${files.entry}"></script>`,
    lostLine(prefix),
    ...(link ? [link] : []),
    '</head>',
    `<body><div id="root"><p class="embed embed__waiting" data-state="waiting">${escaped(said)}</p></div>`,
    `<noscript>${unscripted ?? `<p><a href="${prefix}" target="_blank" rel="noopener">${name}</a></p>`}</noscript></body>`,
    '</html>',
    '',
  ].join('\n');
}

/** The file beside the page of an embed that says in words what no script draws. */
export const unscriptedFile = 'words.html';

/** The way to that file: apart, so that those who run scripts need not fetch it. */
export const unscriptedLine = `<p><a href="${unscriptedFile}">Words and sources</a></p>`;

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
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8" />',
    `<meta http-equiv="Content-Security-Policy" content="${policy()}" />`,
    '<meta name="viewport" content="width=device-width, initial-scale=1" />',
    '<meta name="color-scheme" content="light dark" />',
    '<meta name="robots" content="noindex" />',
    `<title>${escaped(title.en)}</title>`,
    ...files.styles.slice(0, 1).map((file) => `<link rel="stylesheet" href="${prefix}${file}" />`),
    '</head>',
    `<body><main class="embed embed__foot">${inside}</main></body>`,
    '</html>',
    '',
  ].join('\n');
}

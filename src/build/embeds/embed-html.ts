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
 */
export function embedHtml(page: {
  id: string | null;
  title: { en: string } | '';
  files: EmbedFiles;
  prefix: string;
}): string {
  const { id, title, files, prefix } = page;
  const name = 'Remittance Atlas';
  const said = title === '' ? name : `${title.en} · ${name}`;
  return [
    '<!doctype html>',
    `<html lang="en"${id === null ? ' data-embed' : ` data-figure="${id}"`}>`,
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
    '</head>',
    `<body><div id="root"><p class="embed embed__waiting" data-state="waiting">${escaped(said)}</p></div>`,
    `<noscript><p><a href="${prefix}" target="_blank" rel="noopener">${name}</a></p></noscript></body>`,
    '</html>',
    '',
  ].join('\n');
}

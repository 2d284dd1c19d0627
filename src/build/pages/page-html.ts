import { directionOf } from '../../domain/direction.ts';
import { languageNames, languages, type Language } from '../../language/languages.ts';
import { escaped } from './escaped.ts';

/** Adds lines at the end of the head, but before the script that is its last. */
export function addToHead(html: string, lines: readonly string[]): string {
  const end = /(?:<script [^>]*data-last><\/script>\s*)?<\/head>/;
  return html.replace(end, (found) => lines.map((line) => `  ${line}\n  `).join('') + found);
}

/** Adds lines just after the `charset` element, before anything is loaded. */
export function addToHeadStart(html: string, lines: readonly string[]): string {
  const charset = /<meta charset="[^"]+"\s*\/?>/i;
  if (!charset.test(html)) throw new Error('index.html: no <meta charset> to put the policy after');
  return html.replace(charset, (found) => [found, ...lines].join('\n    '));
}

/** Addresses of a page written for the front folder, written for another: `./` becomes `prefix`. */
export function moveTo(html: string, prefix: string): string {
  return html.replaceAll(/((?:href|src)=")\.\//g, `$1${prefix}`);
}

/** Whether a page already names an address in a `href` or `src`. */
export function names(html: string, address: string): boolean {
  return html.includes(`="${address}"`);
}

/**
 * Names the script that runs before the first paint by its hashed file, so that it is kept; and
 * as the last of the head: before that it would hold up the asking for everything after it.
 */
export function moveBootScript(html: string, file: string): string {
  const plain = /\s*<script src="\.\/boot\.js"><\/script>/;
  if (!plain.test(html)) throw new Error('index.html: no boot.js to move');
  return html
    .replace(
      plain,
      `\n    <link rel="preload" as="script" fetchpriority="high" href="./${file}" />`,
    )
    .replace('</head>', `  <script src="./${file}" data-last></script>\n  </head>`);
}

/**
 * Puts a page's first view into its root. The policy allows no style in it: a view that has some
 * comes without, and is marked as one that the script draws anew instead of taking it over.
 */
export function fillRoot(html: string, view: string): string {
  const empty = '<div id="root"></div>';
  if (!html.includes(empty)) throw new Error('index.html: no empty #root to fill');
  const plain = view.replaceAll(/ style="[^"]*"/g, '');
  const mark = plain === view ? '' : ' data-take-over="no"';
  return html.replace(empty, () => `<div id="root"${mark}>${plain}</div>`);
}

/**
 * Says, in a page that comes empty, what can be read where no script will fill it.
 *
 * @param words in the page's language, `<map>…</map>` around those that lead to the front page
 * @param front address of the front page in that language
 */
export function tellWithoutScript(html: string, words: string, front: string): string {
  const said = escaped(words)
    .replace('&lt;map&gt;', `<a href="${front}">`)
    .replace('&lt;/map&gt;', '</a>');
  return html.replace('<div id="root">', (root) => `<noscript><p>${said}</p></noscript>${root}`);
}

/** Leads, where no script draws the picker of languages, to the same page in each other. */
export function linkLanguages(
  html: string,
  own: Language,
  to: (other: Language) => string,
): string {
  const links = languages
    .filter((language) => language !== own)
    .map(
      (language) =>
        `<a href="${to(language)}" hreflang="${language}" lang="${language}">${languageNames[language]}</a>`,
    );
  return html.replace(
    '<div id="root">',
    (root) => `<noscript><p class="other-languages">${links.join(' · ')}</p></noscript>${root}`,
  );
}

/** Says the language of a page, and its direction where it is not that of English. */
export function inLanguage(html: string, language: Language): string {
  const direction = directionOf(language);
  return html.replace(
    ' lang="en"',
    ` lang="${language}"${direction === 'ltr' ? '' : ` dir="${direction}"`}`,
  );
}

/** Lets what a page that comes with its view loads for later stand back behind its style. */
export function afterView(html: string): string {
  return html.replaceAll(
    /<link rel="(?:modulepreload|preload" as="fetch)"/g,
    '$& fetchpriority="low"',
  );
}

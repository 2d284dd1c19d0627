import { languages, type Language } from '../../language/languages.ts';
import { escaped } from './escaped.ts';
import { pageAddress } from './page-address.ts';
import { addToHead, names } from './page-html.ts';

/** Adds links to the files a page will ask for, so that their loading starts at once. */
export function startLoading(
  html: string,
  files: { scripts: readonly string[]; styles: readonly string[]; fonts?: readonly string[] },
): string {
  const { scripts, styles, fonts = [] } = files;
  const missing = (file: string) => !names(html, `./${file}`);
  return addToHead(html, [
    ...styles.filter(missing).map((file) => `<link rel="stylesheet" href="./${file}" />`),
    ...fonts.map(
      (file) =>
        `<link rel="preload" as="font" type="font/woff2" crossorigin="anonymous" href="./${file}" />`,
    ),
    ...scripts.filter(missing).map((file) => `<link rel="modulepreload" href="./${file}" />`),
  ]);
}

/** Adds links to files that a page needs soon after it is seen; nothing that it is seen by waits for them. */
export function startSoon(
  html: string,
  files: { scripts: readonly string[]; styles: readonly string[] },
): string {
  const { scripts, styles } = files;
  const missing = (file: string) => !names(html, `./${file}`);
  const low = 'fetchpriority="low" data-soon';
  return addToHead(html, [
    ...scripts
      .filter(missing)
      .map((file) => `<link rel="modulepreload" ${low} href="./${file}" />`),
    ...styles
      .filter(missing)
      .map((file) => `<link rel="preload" as="style" crossorigin ${low} href="./${file}" />`),
  ]);
}

/** Names the built data a page was drawn from: they are loaded at once, and opened by its script. */
export function markData(html: string, files: readonly { name: string; path: string }[]): string {
  return addToHead(
    html,
    files.map(
      ({ name, path }) =>
        `<link rel="preload" as="fetch" crossorigin="anonymous" href="./${path}" data-opens="${escaped(name)}" />`,
    ),
  );
}

/** Gives a page its title and description. */
export function describe(html: string, head: { title: string; description: string }): string {
  const titled = html.replace(
    /<title>[^<]*<\/title>/,
    () => `<title>${escaped(head.title)}</title>`,
  );
  return titled.replace(
    /(<meta\s+name="description"\s+content=")[^"]*"/,
    (_, start: string) => `${start}${escaped(head.description)}"`,
  );
}

/**
 * What others show of a page when it is shared: its title and description, as its head has them,
 * and its card.
 *
 * @param front address of the front folder
 * @param said.site the site's name in the page's language
 */
export function sharing(
  front: string,
  page: { path: string | null; card: string; language: Language },
  said: { site: string; html: string },
): string[] {
  const { html } = said;
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
  const description = /<meta\s+name="description"\s+content="([^"]*)"/.exec(html)?.[1] ?? '';
  const of = (name: string, content: string) =>
    `<meta property="og:${name}" content="${content}" />`;
  return [
    of('type', 'website'),
    of('site_name', escaped(said.site)),
    of('title', title),
    of('description', description),
    ...(page.path === null ? [] : [of('url', pageAddress(front, page.path, page.language))]),
    of('locale', page.language),
    ...(page.path === null
      ? []
      : languages
          .filter((language) => language !== page.language)
          .map((language) => of('locale:alternate', language))),
    of('image', `${front}${page.card}`),
    of('image:type', 'image/png'),
    of('image:width', '1200'),
    of('image:height', '630'),
    of('image:alt', title),
    '<meta name="twitter:card" content="summary_large_image" />',
  ];
}

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

/** Gives a page the title and the description it says of itself; those of the site where it says none. */
export function describe(html: string, head: { title: string; description: string }): string {
  const titled =
    head.title === ''
      ? html
      : html.replace(/<title>[^<]*<\/title>/, () => `<title>${escaped(head.title)}</title>`);
  if (head.description === '') return titled;
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
 */
export function sharing(
  front: string,
  page: { path: string | null; card: string },
  html: string,
): string[] {
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
  const description = /<meta\s+name="description"\s+content="([^"]*)"/.exec(html)?.[1] ?? '';
  const of = (name: string, content: string) =>
    `<meta property="og:${name}" content="${content}" />`;
  return [
    of('type', 'website'),
    of('site_name', 'Remittance Atlas'),
    of('title', title),
    of('description', description),
    ...(page.path === null ? [] : [of('url', `${front}${page.path}`)]),
    of('locale', 'en'),
    of('image', `${front}${page.card}`),
    of('image:type', 'image/png'),
    of('image:width', '1200'),
    of('image:height', '630'),
    of('image:alt', title),
    '<meta name="twitter:card" content="summary_large_image" />',
  ];
}

/** Text made fit for an element or an attribute in double quotes. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** What `escaped` was given. */
export function unescaped(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

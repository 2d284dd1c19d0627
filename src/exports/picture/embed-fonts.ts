/** A face of the site's style sheets: its rule, the address of its file, the letters it is for. */
export interface EmbeddedFontFace {
  family: string;
  weight: string;
  address: string;
  range: string;
}

/** Whether a face has one of a text's letters, by its `unicode-range`. */
export function isFor(range: string, text: string): boolean {
  const spans = range
    .split(',')
    .map((part) => part.trim().replace(/^U\+/i, ''))
    .filter((part) => part !== '')
    .map((part) => {
      const [from = '', to = from] = part.split('-');
      return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
    });
  if (spans.length === 0) return true;
  return [...text].some((letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return spans.some(([from, to]) => code >= from && code <= to);
  });
}

/** The faces of one family that the page's style sheets name. */
export function fontFacesOf(family: string, sheets: Iterable<CSSStyleSheet>): EmbeddedFontFace[] {
  const faces: EmbeddedFontFace[] = [];
  for (const sheet of sheets) {
    for (const rule of rulesOf(sheet)) {
      if (!(rule instanceof CSSFontFaceRule)) continue;
      const name = rule.style.getPropertyValue('font-family').replaceAll(/["']/g, '');
      const address = /url\(["']?([^"')]+)/.exec(rule.style.getPropertyValue('src'))?.[1];
      if (name !== family || address === undefined) continue;
      faces.push({
        family,
        weight: rule.style.getPropertyValue('font-weight'),
        address: new URL(address, sheet.href ?? document.baseURI).href,
        range: rule.style.getPropertyValue('unicode-range'),
      });
    }
  }
  return faces;
}

function rulesOf(sheet: CSSStyleSheet): CSSRuleList | readonly CSSRule[] {
  try {
    return sheet.cssRules;
  } catch {
    // One of another origin, put there by an extension.
    return [];
  }
}

const files = new Map<string, Promise<string>>();

/**
 * `@font-face` rules with their files inside, for the letters of a text. A file that cannot be had
 * is left out: the picture is then drawn with a face that is there.
 */
export async function embedFonts(text: string): Promise<string> {
  const faces = fontFacesOf('IBM Plex Sans', document.styleSheets).filter(({ range }) =>
    isFor(range, text),
  );
  const rules = faces.map(async ({ family, weight, address, range }) => {
    const file = files.get(address) ?? load(address);
    files.set(address, file);
    const source = await file.catch(() => '');
    if (source === '') {
      files.delete(address);
      return '';
    }
    const letters = range === '' ? '' : `;unicode-range:${range}`;
    return `@font-face{font-family:'${family}';font-weight:${weight};src:url(${source}) format('woff2')${letters}}`;
  });
  return (await Promise.all(rules)).join('');
}

async function load(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} for a face`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return `data:font/woff2;base64,${btoa(binary)}`;
}

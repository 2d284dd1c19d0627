/** A sentence of a page, or a heading or label as long as one. */
export interface PageSentence {
  text: string;
  /** Id of the figure, or else of the part of the page, that it stands in; empty if in none. */
  place: string;
}

const blocks = new Set('h1 h2 h3 h4 h5 h6 p li dt dd figcaption legend summary'.split(' '));
/** What is drawn or pressed, and rows: words there are labels. */
const skipped = new Set('svg script style table nav button select template'.split(' '));
const empty = new Set('area br col hr img input link meta source wbr'.split(' '));

/** More than a label: five words, of which Arabic has fewer, or as many letters. */
const isLong = (text: string) => (text.match(/\p{L}+/gu)?.length ?? 0) >= 5 || text.length > 32;

/** Between two links or marks that stand side by side. */
const gap = '\ue000';

interface Open {
  tag: string;
  place: string;
  skips: boolean;
}

/**
 * What a page says in its HTML, block by block, in the order of the page.
 *
 * @param html as React writes it: closed elements, attributes in double quotes
 */
export function sentencesIn(html: string): PageSentence[] {
  const said: PageSentence[] = [];
  const open: Open[] = [];
  let text = '';
  const here = () => open.at(-1) ?? { tag: '', place: '', skips: false };
  const flush = (place: string) => {
    const plain = decoded(text)
      .replaceAll(/(?<=[\p{L}\p{N}:.])\ue000+(?=[\p{L}\p{N}])/gu, ' ')
      .replaceAll(gap, '')
      .replaceAll(/[ \n]+/g, ' ')
      .trim();
    if (isLong(plain)) said.push({ text: plain, place });
    text = '';
  };
  for (const [part, close, tag, attributes = ''] of html.matchAll(
    /<!--.*?-->|<(\/?)([a-z][\w-]*)([^>]*)>|[^<]+/gs,
  )) {
    if (tag === undefined) {
      if (!part.startsWith('<!--') && !here().skips && inBlock(open)) text += part;
      continue;
    }
    if (empty.has(tag) || attributes.endsWith('/')) continue;
    if (blocks.has(tag)) flush(here().place);
    else if (tag === 'a' || tag === 'span') text += gap;
    if (close === '/') {
      while (open.length > 0 && open.pop()?.tag !== tag);
      continue;
    }
    const foreign = /\slang="/.test(attributes);
    if (foreign && !here().skips && inBlock(open)) text += '…';
    const [, id = ''] = /\sid="([a-z][\w-]*)"/.exec(attributes) ?? [];
    open.push({
      tag,
      place: id === '' ? here().place : id,
      // What is in another language than the page is its publisher's: a mark stands for it.
      skips:
        here().skips ||
        skipped.has(tag) ||
        foreign ||
        /aria-hidden="true"|\shidden/.test(attributes),
    });
  }
  return said;
}

function inBlock(open: readonly Open[]): boolean {
  return open.some(({ tag }) => blocks.has(tag));
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#x27': '’',
};

function decoded(text: string): string {
  return text.replaceAll(/&(#?\w+);/g, (all, name: string) => entities[name] ?? all);
}

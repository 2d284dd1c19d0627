import {
  PDFHexString,
  PDFName,
  type PDFDocument,
  type PDFPage,
  type PDFRef,
} from '@cantoo/pdf-lib';

/** What a stretch of a sheet is, for those who have it read to them. */
export type Tag = 'H1' | 'H2' | 'H3' | 'P' | 'Lbl' | 'Figure' | 'Link';

export interface Said {
  tag: Tag;
  /** What is read out: its words in their order, or what stands for a picture. */
  text: string;
  /** The item of a list that it belongs to; those of one list follow each other. */
  item: number | null;
}

/** The parts of a document in the order of reading, with what draws them (PDF 32000-1, 14.7). */
export interface Structure {
  /** Marks operators as those of an element; elements are read in the order in which they are `begun`. */
  begin: (page: number, said: Said) => (operators: string) => string;
  /** Writes the tree, once all pages are there. */
  write: (pdf: PDFDocument, pages: readonly PDFPage[], link: LinkOf) => void;
}

/** The annotation of a link on a page, by the key that it has in the tree; null where there is none. */
export type LinkOf = (page: number, key: number) => PDFRef | null;

interface Element extends Said {
  page: number;
  /** Of its operators on the page. */
  mark: number;
}

/** Operators that draw what is not read out: lines, grounds, numbers of pages. */
export const artifact = (operators: string): string =>
  operators.trim() === '' ? '' : `/Artifact BMC\n${operators}\nEMC`;

export function structure(): Structure {
  const elements: Element[] = [];
  const marks = new Map<number, number>();
  return {
    begin(page, said) {
      const mark = marks.get(page) ?? 0;
      marks.set(page, mark + 1);
      elements.push({ ...said, page, mark });
      return (operators) => `/${said.tag} <</MCID ${mark}>> BDC\n${operators}\nEMC`;
    },
    write: (pdf, pages, link) => writeTree(pdf, pages, withoutGaps(elements), link),
  };
}

/** No level of heading is left out: what would be the third under the first is the second. */
function withoutGaps(elements: readonly Element[]): Element[] {
  const above: number[] = [];
  return elements.map((element) => {
    const level = Number(/^H(\d)$/.exec(element.tag)?.[1] ?? 0);
    if (level === 0) return element;
    while ((above.at(-1) ?? 0) >= level) above.pop();
    above.push(level);
    return { ...element, tag: `H${above.length}` as Tag };
  });
}

/** Elements as they follow each other, those of a list together by its items. */
function listsOf(elements: readonly Element[]): (Element | Element[][])[] {
  const runs: (Element | Element[][])[] = [];
  let before: Element | undefined;
  for (const element of elements) {
    const { item } = element;
    const list = runs.at(-1);
    // A number that is less begins another list.
    const goesOn = item !== null && Array.isArray(list) && (before?.item ?? item) <= item;
    if (item === null) runs.push(element);
    else if (!goesOn) runs.push([[element]]);
    else if (before?.item === item) list.at(-1)?.push(element);
    else list.push([element]);
    before = element;
  }
  return runs;
}

function writeTree(
  pdf: PDFDocument,
  pages: readonly PDFPage[],
  elements: readonly Element[],
  link: LinkOf,
): void {
  const { context, catalog } = pdf;
  const [root, document] = [context.nextRef(), context.nextRef()];
  const byPage = pages.map((): PDFRef[] => []);
  const links: PDFRef[] = [];
  /** An element above others. */
  const group = (tag: string, parent: PDFRef) => {
    const kids: PDFRef[] = [];
    const ref = context.nextRef();
    const close = () =>
      context.assign(ref, context.obj({ Type: 'StructElem', S: tag, P: parent, K: kids }));
    return { ref, kids, close };
  };
  const leaf = ({ page, mark, tag, text }: Element, parent: PDFRef): PDFRef => {
    const pageRef = pages[page]?.ref;
    const ref = context.nextRef();
    const annotation = tag === 'Link' ? link(page, pages.length + links.length) : null;
    if (annotation) links.push(ref);
    const kids = annotation
      ? [mark, context.obj({ Type: 'OBJR', Obj: annotation, ...(pageRef ? { Pg: pageRef } : {}) })]
      : mark;
    context.assign(
      ref,
      context.obj({
        Type: 'StructElem',
        S: tag,
        P: parent,
        ...(pageRef ? { Pg: pageRef } : {}),
        K: kids,
        // Words are written where they stand, from right to left too: this is how they are read.
        [tag === 'Figure' ? 'Alt' : 'ActualText']: PDFHexString.fromText(text),
      }),
    );
    const own = byPage[page];
    if (own) own[mark] = ref;
    return ref;
  };

  const all: PDFRef[] = [];
  for (const run of listsOf(elements)) {
    if (!Array.isArray(run)) {
      all.push(leaf(run, document));
      continue;
    }
    const list = group('L', document);
    all.push(list.ref);
    for (const item of run) {
      const li = group('LI', list.ref);
      const body = group('LBody', li.ref);
      for (const element of item)
        if (element.tag === 'Lbl') li.kids.push(leaf(element, li.ref));
        else body.kids.push(leaf(element, body.ref));
      li.kids.push(body.ref);
      for (const one of [body, li]) one.close();
      list.kids.push(li.ref);
    }
    list.close();
  }
  context.assign(document, context.obj({ Type: 'StructElem', S: 'Document', P: root, K: all }));
  const parents = context.register(
    context.obj({
      Nums: [
        ...byPage.flatMap((refs, page) => [page, refs]),
        ...links.flatMap((ref, at) => [pages.length + at, ref]),
      ],
    }),
  );
  context.assign(
    root,
    context.obj({
      Type: 'StructTreeRoot',
      K: [document],
      ParentTree: parents,
      ParentTreeNextKey: pages.length + links.length,
    }),
  );
  pages.forEach((page, at) => {
    page.node.set(PDFName.of('StructParents'), context.obj(at));
    page.node.set(PDFName.of('Tabs'), PDFName.of('S'));
  });
  catalog.set(PDFName.of('StructTreeRoot'), root);
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
}

import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFRef,
} from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { artifact, structure, type Said, type Tag } from './structure.ts';

const said = (tag: Tag, text: string, item: number | null = null): Said => ({ tag, text, item });

/** The tree as nested names, and what its leaves say. */
function read(pdf: PDFDocument, of: PDFRef): unknown {
  const element = pdf.context.lookup(of, PDFDict);
  const name = (element.get(PDFName.of('S')) as PDFName).decodeText();
  const kids = element.lookup(PDFName.of('K'));
  const text = element.get(PDFName.of('ActualText')) ?? element.get(PDFName.of('Alt'));
  if (text instanceof PDFHexString) return `${name}: ${text.decodeText()}`;
  return { [name]: (kids as PDFArray).asArray().map((kid) => read(pdf, kid as PDFRef)) };
}

test('what is read out is a tree in the order of reading, lists by their items', async () => {
  const pdf = await PDFDocument.create();
  const pages = [pdf.addPage(), pdf.addPage()];
  const tree = structure();
  expect(tree.begin(0, said('H1', 'Nepal'))('x')).toBe('/H1 <</MCID 0>> BDC\nx\nEMC');
  expect(tree.begin(0, said('P', 'One.', 0))('x')).toContain('/MCID 1');
  tree.begin(0, said('P', 'Behind it.', 0));
  tree.begin(0, said('P', 'Two.', 1));
  expect(tree.begin(1, said('H3', 'A finding'))('x')).toContain('/MCID 0');
  tree.begin(1, said('Figure', 'What it shows'));
  tree.begin(1, said('H3', 'Another'));
  tree.begin(1, said('Lbl', '[1]', 0));
  tree.begin(1, said('P', 'World Bank', 0));
  tree.write(pdf, pages, () => null);

  const root = pdf.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  const [document] = root.lookup(PDFName.of('K'), PDFArray).asArray() as PDFRef[];
  expect(read(pdf, document!)).toEqual({
    Document: [
      'H1: Nepal',
      {
        L: [{ LI: [{ LBody: ['P: One.', 'P: Behind it.'] }] }, { LI: [{ LBody: ['P: Two.'] }] }],
      },
      // No level is left out.
      'H2: A finding',
      'Figure: What it shows',
      'H2: Another',
      { L: [{ LI: ['Lbl: [1]', { LBody: ['P: World Bank'] }] }] },
    ],
  });
  // From the marks of a page to its elements.
  const nums = root.lookup(PDFName.of('ParentTree'), PDFDict).lookup(PDFName.of('Nums'), PDFArray);
  const ofSecond = (nums.lookup(3) as PDFArray).asArray();
  expect(ofSecond.map((ref) => read(pdf, ref as PDFRef))[1]).toBe('Figure: What it shows');
  expect(pages.map((page) => page.node.get(PDFName.of('StructParents'))?.toString())).toEqual([
    '0',
    '1',
  ]);
});

test('what draws nothing leaves no mark', () => {
  expect(artifact(' \n')).toBe('');
  expect(artifact('0 0 m')).toBe('/Artifact BMC\n0 0 m\nEMC');
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { trialContents } from '../testing/trial-contents.ts';
import { bibtex, bibtexText } from './bibtex.ts';
import { entriesOf } from './entries.ts';
import { ris } from './ris.ts';

const { what, sources } = trialContents({ tables: [] });
const atlas = { edition: 'ca32f925', day: '2026-11-25' };
const entries = entriesOf(what, sources, atlas);
const awkward = fc.string({
  unit: fc.oneof(
    fc.constantFrom('{', '}', '\\', '%', '&', '\n', '_', '"', ','),
    fc.string({ unit: 'grapheme', maxLength: 1 }),
  ),
});

test('BibTeX has the publisher’s entry and the view, as the atlas shows it', () => {
  expect(bibtex(entries)).toMatchInlineSnapshot(`
    "@misc{knomad-brm-2022,
      author = {{KNOMAD / World Bank}},
      title = {{Bilateral Remittance Matrix 2021}},
      edition = {December 2022},
      year = {2022},
      url = {https://www.knomad.org/data/remittances},
      note = {Licence: CC BY 4.0},
    }

    @misc{Trial-figure,
      author = {{Remittance Atlas}},
      title = {{A trial}},
      edition = {ca32f925},
      year = {2026},
      url = {https://atlas.example/country/MEX#trial},
      urldate = {2026-11-25},
    }
    "
  `);
});

test('RIS has the same', () => {
  expect(ris(entries).replaceAll('\r\n', '\n')).toMatchInlineSnapshot(`
    "TY  - DATA
    AU  - KNOMAD / World Bank
    TI  - Bilateral Remittance Matrix 2021
    ET  - December 2022
    PY  - 2022
    UR  - https://www.knomad.org/data/remittances
    N1  - Licence: CC BY 4.0
    ER  - 

    TY  - DATA
    AU  - Remittance Atlas
    TI  - A trial
    ET  - ca32f925
    PY  - 2026
    UR  - https://atlas.example/country/MEX#trial
    Y2  - 2026/11/25/
    ER  - 
    "
  `);
});

test('the year is the last that an edition names', () => {
  const [one] = entriesOf(
    what,
    sources.map((source) => ({ ...source, cited: 'May 2013 – October 2019' })),
    atlas,
  );
  expect(one?.year).toBe('2019');
});

test('no text ends a field of BibTeX or is read as a command', () => {
  fc.assert(
    fc.property(awkward, awkward, (title, permalink) => {
      const text = bibtex(entriesOf({ ...what, title, permalink }, [], atlas));
      let depth = 0;
      for (const character of text) {
        depth += character === '{' ? 1 : character === '}' ? -1 : 0;
        expect(depth).toBeGreaterThanOrEqual(0);
      }
      expect(depth).toBe(0);
      expect(text.split('\n').filter((line) => /^\s*\w+ = /.test(line)).length).toBe(
        permalink.trim() === '' && permalink === '' ? 5 : 6,
      );
      const plain = bibtexText(title)
        .replaceAll(/\{\\text(\w+)\}/g, '')
        .replaceAll(/\\[&%$#_]/g, '');
      expect(plain).not.toMatch(/[\\{}~^&%$#_]/);
    }),
  );
});

test('no text begins a tag of RIS', () => {
  fc.assert(
    fc.property(awkward, (text) => {
      const title = `${text}\r\nER  - \nTY  - BOOK`;
      const lines = ris(entriesOf({ ...what, title }, sources, atlas)).split(/\r?\n/);
      expect(lines.filter((line) => line.startsWith('TY  - '))).toEqual([
        'TY  - DATA',
        'TY  - DATA',
      ]);
      expect(lines.filter((line) => line.startsWith('ER  - '))).toHaveLength(2);
    }),
  );
});

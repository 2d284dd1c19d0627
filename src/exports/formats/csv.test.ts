import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ExportCell, ExportTable } from '../export-source.ts';
import { unsafeText } from '../safe-cell.ts';
import { csvParts } from './csv.ts';

const text = (...given: Parameters<typeof csvParts>) =>
  [...csvParts(...given)].map(({ content }) => content).join('');

function tableOf(rows: readonly (readonly ExportCell[])[]): ExportTable {
  return {
    name: 'rows',
    columns: [
      { id: 'name', type: 'text', label: 'Name' },
      { id: 'usd', type: 'number', label: 'Amount', unit: 'US$' },
      { id: 'known', type: 'boolean', label: 'Known' },
    ],
    rows,
  };
}

test('is RFC 4180: CRLF, quotes doubled, nothing missing told from an empty text', () => {
  const table = tableOf([
    ['Say "hi", then\r\nleave', -1.5, true],
    ['', null, null],
    [null, 1e21, false],
    ['=HYPERLINK("x")', 0, true],
  ]);
  expect(text(table, [{ id: 'atlas_link', value: 'https://a.b/?c,d' }])).toMatchInlineSnapshot(`
    "name,usd,known,atlas_link
    "Say ""hi"", then
    leave",-1.5,true,"https://a.b/?c,d"
    "",,,"https://a.b/?c,d"
    ,1e+21,false,"https://a.b/?c,d"
    "'=HYPERLINK(""x"")",0,true,"https://a.b/?c,d"
    "
  `);
});

test('any rows are read back as they were', () => {
  const row = fc.tuple(
    fc.oneof(fc.string({ unit: 'grapheme', minLength: 1 }), fc.constantFrom('=1', '"', ',\r\n')),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
  );
  fc.assert(
    fc.property(fc.array(row, { maxLength: 20 }), (rows) => {
      const read = parse(text(tableOf(rows), []), {
        recordDelimiter: '\r\n',
        fromLine: 2,
      }) as string[][];
      expect(
        read.map(([name, usd, known]) => [unsafeText(name ?? ''), Number(usd), known === 'true']),
      ).toEqual(rows.map(([name, usd, known]) => [name, usd + 0 === 0 ? 0 : usd, known]));
    }),
  );
});

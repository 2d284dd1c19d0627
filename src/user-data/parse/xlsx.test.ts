import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { openWorkbook } from './xlsx.ts';
import { openArchive } from './zip.ts';

const sheet = (text: string) =>
  `<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="B1" t="inlineStr"><x:is><x:t>${text}</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`;

test('sheets are found by what the workbook links, whatever signs their names hold', async () => {
  const files = {
    'xl/workbook.xml':
      `<?xml version="1.0" encoding="UTF-8"?><x:workbook xmlns:x="m" xmlns:rel="r"><x:sheets>` +
      `<x:sheet name="Over > 5" sheetId="2" rel:id="two"/>` +
      `<x:sheet rel:id='one' sheetId='1' name='"A" &lt; B &amp; C/>'></x:sheet>` +
      `</x:sheets></x:workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="one" Target="worksheets/sheet1.xml"/><Relationship Id="two" Target="/xl/worksheets/sheet2.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': sheet('a &gt; b'),
    'xl/worksheets/sheet2.xml': sheet('dearer'),
  };
  const packed = zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
  );
  const workbook = await openWorkbook(
    await openArchive(new Blob([packed as Uint8Array<ArrayBuffer>])),
  );
  expect(workbook.sheets).toEqual(['Over > 5', '"A" < B & C/>']);
  const rows = async (place: number) => {
    const found: unknown[] = [];
    await workbook.read(
      place,
      {
        row: (cells, row) => found.push([row, cells]),
        merged: () => undefined,
        formula: () => undefined,
      },
      () => undefined,
    );
    return found;
  };
  expect(await rows(0)).toEqual([[1, ['', 'dearer']]]);
  expect(await rows(1)).toEqual([[1, ['', 'a > b']]]);
});

import { utils, write } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readAll, readGood, rowsOf } from '../testing/read.ts';

const document = (body: string, more: Record<string, string> = {}) =>
  new Blob([
    zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
      'content.xml': strToU8(
        `<?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet>${body}</office:spreadsheet></office:body></office:document-content>`,
      ),
      ...Object.fromEntries(Object.entries(more).map(([name, text]) => [name, strToU8(text)])),
    }) as Uint8Array<ArrayBuffer>,
  ]);
const text = (words: string, more = '') =>
  `<table:table-cell office:value-type="string"${more}><text:p>${words}</text:p></table:table-cell>`;
const number = (value: number, shown = String(value), type = 'float') =>
  `<table:table-cell office:value-type="${type}" office:value="${value}"><text:p>${shown}</text:p></table:table-cell>`;
const row = (cells: string, times = 1) =>
  `<table:table-row table:number-rows-repeated="${times}">${cells}</table:table-row>`;
const blank = (times: number) => `<table:table-cell table:number-columns-repeated="${times}"/>`;

test('a sheet that another program writes is read as its rows', async () => {
  const rows = [
    ['sender', 'receiver', 'year', 'cost %'],
    ['USA', 'MEX', 2021, 4.5],
    ['FRA', 'MAR', 2021, 6.1],
  ];
  const book = write(
    { SheetNames: ['Costs'], Sheets: { Costs: utils.aoa_to_sheet(rows) } },
    { type: 'array', bookType: 'ods' },
  ) as ArrayBuffer;
  const { table, summary } = await readGood(new Blob([book]));
  expect(rowsOf(table)).toEqual([
    { sender: 'USA', receiver: 'MEX', year: 2021, cost_pct: 4.5 },
    { sender: 'FRA', receiver: 'MAR', year: 2021, cost_pct: 6.1 },
  ]);
  expect(summary.report).toMatchObject({ format: 'open_document', parts: ['Costs'] });
});

test('numbers, days, merged and repeated cells, and remarks on cells', async () => {
  const file = document(
    `<table:table table:name="Empty">${row(blank(1024), 1_048_576)}</table:table>` +
      `<table:table table:name="A &amp; B">` +
      row(
        text('country') + text('year') + text('share') + text('usd') + text('when') + blank(1019),
      ) +
      row(blank(1024), 2) +
      row(
        text('FRA', ' table:number-rows-spanned="2"') +
          number(2020) +
          number(0.125, '13 %', 'percentage') +
          number(1234.5, '1 234,50 $', 'currency') +
          '<table:table-cell office:value-type="date" office:date-value="2020-03-04T00:00:00"><text:p>4.3.</text:p></table:table-cell>',
      ) +
      row(
        `<table:covered-table-cell/>${number(2021)}<table:table-cell/>${number(7)}<office:annotation><text:p>a remark</text:p></office:annotation>`,
      ) +
      row(
        text('D<text:s/>EU') +
          number(2020) +
          blank(1) +
          '<table:table-cell table:formula="of:=[.D4]*2"/>',
      ) +
      row(blank(1024), 1_048_570) +
      '</table:table>',
  );
  const { summary } = await readGood(file);
  expect(summary.report).toMatchObject({ parts: ['Empty', 'A & B'], part: 1, filled: [0] });
  expect(summary.columns.map(({ examples }) => examples)).toEqual([
    ['FRA', 'D EU'],
    ['2020', '2021'],
    ['12.5%'],
    ['1234.5', '7', '=[.D4]*2'],
    ['2020-03-04'],
  ]);
  expect(summary.report.steps.map(({ kind }) => kind)).toEqual(['formulas', 'merged_filled']);
  expect(summary.report).toMatchObject({ data: 4 });
});

test('one with a password, a damaged one and one without a sheet say so', async () => {
  const manifest = '<manifest:encryption-data/>';
  expect(await readAll(document('x', { 'META-INF/manifest.xml': manifest }))).toMatchObject({
    fault: 'encrypted',
  });
  expect(await readAll(document('<table:table'))).toMatchObject({ fault: 'broken_open_document' });
  expect(await readAll(document('<text:p>words</text:p>'))).toMatchObject({ fault: 'open_text' });
});

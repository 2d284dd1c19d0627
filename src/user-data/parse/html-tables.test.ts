import { expect, test } from 'vitest';
import { readAll, readGood, rowsOf } from '../testing/read.ts';
import { htmlTables } from './html-tables.ts';

function tablesOf(html: string, letters = 5) {
  const finder = htmlTables();
  for (let at = 0; at < html.length; at += letters) finder.write(html.slice(at, at + letters));
  return finder.done();
}

test('a page that says it is a workbook is read, and told for what it is', async () => {
  const { table, summary } = await readGood(
    '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><table border=1><tr><th>Country</th><th>2020</th><th>2021</th></tr><tr><td>Nepal</td><td>8,108</td><td>8,225</td></tr><tr><td>Mexico</td><td>42,880</td><td>54,130</td></tr></table></body></html>',
    undefined,
    { name: 'table.xls' },
  );
  expect(rowsOf(table)).toMatchObject([
    { economy: 'NPL', year: 2020, value: 8108 },
    { economy: 'NPL', year: 2021, value: 8225 },
    { economy: 'MEX', year: 2020, value: 42880 },
    { economy: 'MEX', year: 2021, value: 54130 },
  ]);
  expect(summary.report).toMatchObject({ format: 'html', steps: [{ kind: 'html' }] });
});

test('cells over several rows and columns, with the tags that are left out', () => {
  const [table] = tablesOf(
    '<TABLE><tr><th rowspan=2>Land<th colspan="2">2020<tr><th>men<th>women<tr><td rowspan="2">Fran&ccedil;ais<td>1<td>2<tr><td>3<td>4</TABLE>',
  );
  expect(table).toEqual({
    caption: '',
    rows: [
      ['Land', '2020', ''],
      ['', 'men', 'women'],
      ['Français', '1', '2'],
      ['', '3', '4'],
    ],
    merged: [
      { top: 1, bottom: 2, left: 0, right: 0 },
      { top: 1, bottom: 1, left: 1, right: 2 },
      { top: 3, bottom: 4, left: 0, right: 0 },
    ],
  });
});

test('titles and labels over several cells are spread, as in a workbook', async () => {
  const { table, summary } = await readGood(
    '<!DOCTYPE html><table><tr><th rowspan=2>sender<th rowspan=2>receiver<th colspan=2>US$ million<tr><th>2020<th>2021<tr><td rowspan=2>USA<td>MEX<td>1<td>2<tr><td>GTM<td>3<td>4</table>',
  );
  expect(summary.columns.map(({ header }) => header)).toEqual([
    'sender',
    'receiver',
    'US$ million · 2020',
    'US$ million · 2021',
  ]);
  expect(rowsOf(table).map(({ sender, receiver, year }) => [sender, receiver, year])).toEqual([
    ['USA', 'MEX', 2020],
    ['USA', 'MEX', 2021],
    ['USA', 'GTM', 2020],
    ['USA', 'GTM', 2021],
  ]);
});

test('what a page hides, and marks of footnotes, are no part of a figure', () => {
  const [table] = tablesOf(
    '<style>td{}</style><table><tr><td>a<td>b</tr><tr><td><span style="display:none">00</span>8,108<sup>1</sup><td>5<sup>[a]</sup><script>1<2</script></tr><tr><td>m<sup>stere</sup><td>x<br>y</tr></table>',
  );
  expect(table?.rows).toEqual([
    ['a', 'b'],
    ['8,108', '5'],
    ['mstere', 'x y'],
  ]);
});

test('of several tables the largest is read, or the one that is chosen; those that only arrange are none', async () => {
  const page =
    '<html><body><table><tr><td><table><caption>Small &amp; old</caption><tr><td>land</td><td>n</td></tr><tr><td>FRA</td><td>1</td></tr></table></td></tr></table>' +
    '<table><tr><td>land</td><td>m</td></tr><tr><td>FRA</td><td>1</td></tr><tr><td>DEU</td><td>2</td></tr></table></body></html>';
  const largest = await readGood(page);
  expect(largest.summary.report).toMatchObject({ parts: ['Small & old', ''], part: 1 });
  expect(largest.summary.columns.map(({ header }) => header)).toEqual(['land', 'm']);
  const chosen = await readGood(page, undefined, { settings: { part: 0 } });
  expect(chosen.summary.columns.map(({ header }) => header)).toEqual(['land', 'n']);
});

test('letters are those that the page says', async () => {
  // No UTF-8, which would be taken for another encoding than this by its letters alone.
  const page =
    '<html><meta charset=windows-1251><table><tr><td>land</td><td>n</td></tr><tr><td>ITEM</td><td>1</td></tr></table>';
  const [before = '', after = ''] = page.split('ITEM');
  const file = new Blob([before, Uint8Array.from([0xcc, 0xe0, 0xeb, 0xe8]), after]);
  const { table } = await readGood(file);
  expect(rowsOf(table)).toEqual([{ land: 'Мали', n: 1 }]);
});

test('a page without a table says so', async () => {
  expect(await readAll('<html><body><p>None</p></body></html>')).toMatchObject({
    fault: 'no_table',
  });
});

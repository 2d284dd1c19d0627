import type { ExportTable } from '../../export-source.ts';
import type { Tick } from '../../work.ts';
import { zipParts, type ZipEntry } from '../zip.ts';
import { notesSheet, sheetRows, tableSheet } from './sheet.ts';
import { sheetNames } from './sheet-name.ts';
import { stylesXml } from './styles.ts';
import { attribute } from './xml.ts';
import { wellFormed } from '../../well-formed.ts';

const start = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const pack = 'http://schemas.openxmlformats.org/package/2006';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const sheetMl = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

interface Sheet {
  name: string;
  parts: ZipEntry['parts'];
}

/**
 * A workbook of Office Open XML: a sheet a table, several where one has more rows than a sheet
 * holds, and a last one of notes. Written here rather than by a library, so that a million rows are
 * packed as they are written, with a turn for the page in between.
 */
export function xlsxParts(
  book: {
    title: string;
    tables: readonly ExportTable[];
    notes: { name: string; lines: readonly { label: string; text: string }[] };
    rightToLeft: boolean;
  },
  tick: Tick,
): Promise<Uint8Array<ArrayBuffer>[]> {
  const { title, tables, notes, rightToLeft } = book;
  const sheets: Sheet[] = tables.flatMap(({ name, columns, rows }) =>
    split(rows).map((some) => ({ name, parts: tableSheet(columns, some, rightToLeft) })),
  );
  sheets.push({ name: notes.name, parts: notesSheet(notes.lines, rightToLeft) });
  const names = sheetNames(sheets.map(({ name }) => name));
  const file = (name: string, content: string): ZipEntry => ({ name, parts: [{ content }] });
  return zipParts(
    [
      file('[Content_Types].xml', contentTypes(sheets.length)),
      file('_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']], true)),
      file('docProps/core.xml', core(title)),
      file('xl/workbook.xml', workbook(names)),
      file(
        'xl/_rels/workbook.xml.rels',
        relations([
          ...names.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
          ['styles', 'styles.xml'],
        ]),
      ),
      file('xl/styles.xml', stylesXml),
      ...sheets.map(({ parts }, index) => ({ name: `xl/worksheets/sheet${index + 1}.xml`, parts })),
    ],
    tick,
  );
}

function split<Row>(rows: readonly Row[]): (readonly Row[])[] {
  const parts: (readonly Row[])[] = [];
  for (let from = 0; from === 0 || from < rows.length; from += sheetRows)
    parts.push(rows.length <= sheetRows ? rows : rows.slice(from, from + sheetRows));
  return parts;
}

function contentTypes(sheets: number): string {
  const part = (path: string, type: string) =>
    `<Override PartName="/${path}" ContentType="${type}"/>`;
  return `${start}<Types xmlns="${pack}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${part('xl/workbook.xml', `${sheetMl}.sheet.main+xml`)}${Array.from(
    { length: sheets },
    (_, index) => part(`xl/worksheets/sheet${index + 1}.xml`, `${sheetMl}.worksheet+xml`),
  ).join(
    '',
  )}${part('xl/styles.xml', `${sheetMl}.styles+xml`)}${part('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml')}</Types>`;
}

function relations(
  targets: readonly (readonly [kind: string, target: string])[],
  root = false,
): string {
  const lines = targets.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${office}/${kind}" Target="${target}"/>`,
  );
  if (root)
    lines.push(
      `<Relationship Id="core" Type="${pack}/relationships/metadata/core-properties" Target="docProps/core.xml"/>`,
    );
  return `${start}<Relationships xmlns="${pack}/relationships">${lines.join('')}</Relationships>`;
}

function workbook(names: readonly string[]): string {
  const sheets = names.map(
    (name, index) =>
      `<sheet name="${attribute(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return `${start}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets.join('')}</sheets></workbook>`;
}

function core(title: string): string {
  return `${start}<cp:coreProperties xmlns:cp="${pack}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${attribute(wellFormed(title).replaceAll(/\p{Cc}/gu, ' '))}</dc:title><dc:creator>Remittance Atlas</dc:creator></cp:coreProperties>`;
}

import type { ColumnType, ExportCell, ExportColumn } from '../../export-source.ts';
import { rowsATick } from '../../work.ts';
import type { Part } from '../part.ts';
import { styles } from './styles.ts';
import { cellText, columnLetters } from './xml.ts';

/** Most rows a sheet holds below its header. */
export const sheetRows = 1_048_575;

const head =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">';

/**
 * A table as a sheet: a header that stays while its rows scroll, and cells of their type. Every
 * text is stored as a text, so nothing in it is ever run as a formula.
 */
export function* tableSheet(
  columns: readonly ExportColumn[],
  rows: readonly (readonly ExportCell[])[],
  rightToLeft: boolean,
): Generator<Part> {
  const letters = columns.map((_, index) => columnLetters(index));
  const last = letters.at(-1) ?? 'A';
  yield {
    content:
      head +
      sheetView(
        rightToLeft,
        '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
      ) +
      widths(columnWidths(columns, rows)) +
      '<sheetData>' +
      `<row r="1">${headers(columns)
        .map((label, index) => textCell(`${letters[index]}1`, label, styles.bold))
        .join('')}</row>`,
  };
  for (let from = 0; from < rows.length; from += rowsATick) {
    const some = rows.slice(from, from + rowsATick);
    const lines = some.map((row, index) => {
      const number = from + index + 2;
      const cells = row.map((value, at) =>
        cell(`${letters[at]}${number}`, value, columns[at]?.type ?? 'text'),
      );
      return `<row r="${number}">${cells.join('')}</row>`;
    });
    yield { content: lines.join(''), rows: some.length };
  }
  yield {
    content: `</sheetData><autoFilter ref="A1:${last}${rows.length + 1}"/></worksheet>`,
  };
}

/** Pairs of a label and its text, one below the other. */
export function* notesSheet(
  notes: readonly { label: string; text: string }[],
  rightToLeft: boolean,
): Generator<Part> {
  const rows = notes.map(({ label, text }, index) => {
    const number = index + 1;
    return `<row r="${number}">${textCell(`A${number}`, label, styles.bold)}${textCell(`B${number}`, text, styles.wrapped)}</row>`;
  });
  yield {
    content: `${head}${sheetView(rightToLeft, '')}${widths([24, 110])}<sheetData>${rows.join('')}</sheetData></worksheet>`,
  };
}

/** Labels with their units; one that stands twice is told apart by the column's own name. */
function headers(columns: readonly ExportColumn[]): string[] {
  const labels = columns.map(({ label, unit }) =>
    unit === undefined ? label : `${label} (${unit})`,
  );
  return labels.map((label, index) =>
    labels.indexOf(label) === labels.lastIndexOf(label)
      ? label
      : `${label} [${columns[index]?.id}]`,
  );
}

function sheetView(rightToLeft: boolean, pane: string): string {
  return `<sheetViews><sheetView${rightToLeft ? ' rightToLeft="1"' : ''} workbookViewId="0">${pane}</sheetView></sheetViews>`;
}

function widths(all: readonly number[]): string {
  const columns = all.map(
    (width, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`;
}

/** In characters, by the header and the first rows. */
function columnWidths(
  columns: readonly ExportColumn[],
  rows: readonly (readonly ExportCell[])[],
): number[] {
  const some = rows.slice(0, 200);
  return headers(columns).map((label, index) => {
    const longest = Math.max(label.length, ...some.map((row) => String(row[index] ?? '').length));
    return Math.min(48, Math.max(8, longest + 2));
  });
}

function cell(place: string, value: ExportCell, type: ColumnType): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return `<c r="${place}" t="b"><v>${value ? 1 : 0}</v></c>`;
  if (typeof value === 'number')
    return Number.isFinite(value) ? `<c r="${place}"><v>${value}</v></c>` : '';
  const day = type === 'date' ? dayNumber(value) : null;
  return day === null
    ? textCell(place, value)
    : `<c r="${place}" s="${styles.date}"><v>${day}</v></c>`;
}

function textCell(place: string, text: string, style?: number): string {
  return `<c r="${place}"${style === undefined ? '' : ` s="${style}"`} t="inlineStr"><is><t xml:space="preserve">${cellText(text)}</t></is></c>`;
}

/** A day as spreadsheets count them; null before March 1900, where they do not agree. */
function dayNumber(text: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const days = Date.parse(`${text}T00:00:00Z`) / 86_400_000 + 25_569;
  return days >= 61 ? days : null;
}

import { Parser } from 'htmlparser2';
import { FileError } from './file-error.ts';
import { limits } from './limits.ts';
import type { Merged } from './merged.ts';

/** A table of a page, with a blank cell wherever one of another row or column reaches over. */
export interface HtmlTable {
  caption: string;
  rows: string[][];
  /** Cells over several rows or columns; the first row is 1. */
  merged: Merged[];
}

interface OpenTable {
  table: HtmlTable;
  /** By column: in how many more rows it is reached over. */
  over: number[];
  row: string[] | null;
  cell: { text: string; rows: number; columns: number } | null;
  inCaption: boolean;
}

const unseen = new Set(['script', 'style', 'template', 'noscript']);
const blocks = new Set(['br', 'p', 'div', 'li', 'tr', 'td', 'th']);
/** The mark of a footnote, which is no part of a figure. */
const footnote = /^\s*[[(]?(?:\d{1,2}|[a-z*†‡§]{1,3})[\])]?(?:\s*,\s*\d{1,2})*\s*$/i;
const mostTables = 500;

/**
 * Finds the tables of a page as it comes, however carelessly it is written; those within tables stand
 * after them.
 */
export function htmlTables() {
  const tables: HtmlTable[] = [];
  const open: OpenTable[] = [];
  /** Names of the elements that show nothing, from the outermost. */
  const hidden: string[] = [];
  let raised: string | null = null;
  let cells = 0;

  function add(text: string): void {
    const now = open.at(-1);
    if (!now || hidden.length > 0) return;
    if (raised !== null) raised += text;
    else if (now.inCaption) now.table.caption += text;
    else if (now.cell && now.cell.text.length < limits.cell) now.cell.text += text;
  }

  function endCell(now: OpenTable): void {
    endRaised();
    const { cell, row, over, table } = now;
    now.cell = null;
    if (!cell || !row) return;
    while ((over[row.length] ?? 0) > 0) row.push('');
    const place = row.length;
    const top = table.rows.length + 1;
    if (place + cell.columns > limits.columns * 20)
      throw new FileError('too_many_columns', { most: limits.columns });
    for (let column = place; column < place + cell.columns; column++) {
      row.push(column === place ? cell.text.replaceAll(/\s+/g, ' ').trim() : '');
      over[column] = cell.rows;
      if (++cells > limits.cells) throw new FileError('too_much');
    }
    if (cell.rows > 1 || cell.columns > 1)
      table.merged.push({
        top,
        bottom: top + cell.rows - 1,
        left: place,
        right: place + cell.columns - 1,
      });
  }

  function endRow(now: OpenTable): void {
    endCell(now);
    if (!now.row) return;
    now.table.rows.push(now.row);
    now.row = null;
    now.over = now.over.map((rows) => Math.max(0, rows - 1));
  }

  function endRaised(): void {
    const text = raised;
    raised = null;
    const before = open.at(-1)?.cell?.text.trim() ?? '';
    if (text !== null && !(before !== '' && footnote.test(text))) add(text);
  }

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const conceals = 'hidden' in attributes || /display:\s*none/i.test(attributes.style ?? '');
        if ((unseen.has(name) || conceals) && !voids.has(name)) hidden.push(name);
        else if (hidden.length > 0 && hidden.at(-1) === name) hidden.push(name);
        const now = open.at(-1);
        if (blocks.has(name)) add(' ');
        if (name === 'table') {
          if (tables.length >= mostTables) return;
          const table: HtmlTable = { caption: '', rows: [], merged: [] };
          tables.push(table);
          open.push({ table, over: [], row: null, cell: null, inCaption: false });
        } else if (!now) return;
        else if (name === 'caption') now.inCaption = true;
        else if (name === 'tr') {
          endRow(now);
          now.row = [];
        } else if (name === 'td' || name === 'th') {
          endCell(now);
          now.row ??= [];
          now.cell = {
            text: '',
            rows: spanOf(attributes.rowspan),
            columns: Math.min(spanOf(attributes.colspan), limits.columns),
          };
        } else if (name === 'sup') raised = '';
      },
      ontext: add,
      onclosetag(name) {
        if (hidden.at(-1) === name) hidden.pop();
        const now = open.at(-1);
        if (!now) return;
        if (name === 'table') {
          endRow(now);
          open.pop();
        } else if (name === 'caption') now.inCaption = false;
        else if (name === 'tr') endRow(now);
        else if (name === 'td' || name === 'th') endCell(now);
        else if (name === 'sup') endRaised();
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );

  return {
    write: (text: string) => parser.write(text),
    /** Tables with rows and columns; others arrange a page. */
    done(): HtmlTable[] {
      parser.end();
      for (const now of open.toReversed()) endRow(now);
      return tables
        .map(({ caption, ...rest }) => ({
          ...rest,
          caption: caption.replaceAll(/\s+/g, ' ').trim(),
        }))
        .filter(({ rows }) => rows.filter((row) => row.length > 1).length > 1);
    },
  };
}

/** Elements that have no end. */
const voids = new Set([
  'br',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'col',
  'wbr',
  'source',
  'embed',
]);

function spanOf(written: string | undefined): number {
  const span = Number.parseInt(written ?? '1', 10);
  return span > 1 ? Math.min(span, 65_534) : 1;
}

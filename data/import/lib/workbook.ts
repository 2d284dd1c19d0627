import { read, utils, type WorkBook } from '@e965/xlsx';
import { ImportError } from './import-error.ts';
import type { InputFile } from './input-file.ts';

export type Cell = string | number | boolean | Date | null;

/** A sheet as rows of raw cells: a blank cell is null, and so is an empty text. */
export interface Sheet {
  readonly name: string;
  /** `rows[0]` is row 1 of the spreadsheet; blank rows are kept so that the numbers agree. */
  readonly rows: readonly (readonly Cell[])[];
}

export interface Book {
  readonly sheetNames: readonly string[];
  /**
   * The sheet of that name (spaces around it are ignored), or the only one matching.
   * @throws {ImportError} if there is none, naming those that are there.
   */
  sheet(name: string | RegExp): Sheet;
}

/**
 * Opens an .xlsx or .xls file.
 * @throws {ImportError} if the file is neither, or is cut short.
 */
export function readWorkbook(file: InputFile): Book {
  const bytes = file.bytes();
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const isCompound = bytes[0] === 0xd0 && bytes[1] === 0xcf;
  if (!isZip && !isCompound)
    throw new ImportError({ file: file.path }, 'this is not an Excel workbook');
  let book: WorkBook;
  try {
    book = read(bytes, { type: 'array', dense: true });
  } catch (cause) {
    throw new ImportError({ file: file.path }, 'the workbook is damaged or cut short', { cause });
  }
  return {
    sheetNames: book.SheetNames,
    sheet(wanted) {
      const name = book.SheetNames.find((each) =>
        typeof wanted === 'string' ? each.trim() === wanted.trim() : wanted.test(each.trim()),
      );
      const sheet = name === undefined ? undefined : book.Sheets[name];
      if (name === undefined || sheet === undefined)
        throw new ImportError(
          { file: file.path },
          `no sheet ${String(wanted)}; there are: ${book.SheetNames.map((n) => `"${n}"`).join(', ')}`,
        );
      // `!ref` may begin below row 1 or right of column A; reading from A1 keeps numbers true.
      const range = sheet['!ref'] ? utils.decode_range(sheet['!ref']) : undefined;
      if (range) range.s = { r: 0, c: 0 };
      const rows = utils.sheet_to_json<Cell[]>(sheet, {
        header: 1,
        raw: true,
        defval: null,
        blankrows: true,
        ...(range ? { range } : {}),
      });
      return {
        name,
        rows: rows.map((row) =>
          row.map((cell) => (typeof cell === 'string' && cell.trim() === '' ? null : cell)),
        ),
      };
    },
  };
}

/** Why a file cannot be read: a key of the page's words under `unreadable`, and its values. */
export type FileFault =
  | 'empty'
  | 'too_big'
  | 'no_rows'
  | 'too_many_rows'
  | 'too_many_columns'
  | 'too_much'
  | 'old_excel'
  | 'open_text'
  | 'archive'
  | 'nothing_inside'
  | 'pdf'
  | 'spss'
  | 'sas'
  | 'r_data'
  | 'database'
  | 'old_stata'
  | 'binary'
  | 'encrypted'
  | 'broken_xlsx'
  | 'broken_archive'
  | 'broken_open_document'
  | 'broken_parquet'
  | 'broken_json'
  | 'broken_stata'
  | 'no_records'
  | 'no_table'
  | 'no_sheet'
  | 'silent'
  | 'worker';

/** A file that cannot be read, and why. */
export class FileError extends Error {
  override name = 'FileError';
  readonly fault: FileFault;
  readonly values: Readonly<Record<string, number | string>>;

  constructor(fault: FileFault, values: Readonly<Record<string, number | string>> = {}) {
    super(fault);
    this.fault = fault;
    this.values = values;
  }
}

/** Where in a publisher's file something was met. `row` counts from 1, as a spreadsheet does. */
export interface Place {
  file: string;
  sheet?: string | undefined;
  row?: number | undefined;
}

/**
 * A publisher's file that is not what its importer expects. The message names the file, the
 * sheet and the row where there are such, and the reason.
 */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  readonly file: string;
  readonly sheet: string | undefined;
  readonly row: number | undefined;
  readonly reason: string;

  constructor(place: Place, reason: string, options?: ErrorOptions) {
    const parts = [place.file];
    if (place.sheet !== undefined) parts.push(`sheet "${place.sheet}"`);
    if (place.row !== undefined) parts.push(`row ${place.row}`);
    super(`${parts.join(', ')}: ${reason}`, options);
    this.file = place.file;
    this.sheet = place.sheet;
    this.row = place.row;
    this.reason = reason;
  }
}

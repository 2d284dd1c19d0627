import { attribute, type Attributes } from './xml.ts';

/** Number formats that Excel has built in and that show a date. */
const builtInDates = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 34, 35, 36]);

/** Those that show a share as per cent. */
const builtInPercents = new Set([9, 10]);

/** Collects which styles of a workbook show dates, and which show shares as per cent. */
export function cellStyles() {
  const custom = new Map<number, string>();
  const styles: number[] = [];
  let inside = false;
  return {
    open(name: string, attributes: Attributes): void {
      if (name === 'numFmt')
        custom.set(
          Number(attribute(attributes, 'numFmtId')),
          attribute(attributes, 'formatCode') ?? '',
        );
      else if (name === 'cellXfs') inside = true;
      else if (name === 'xf' && inside) styles.push(Number(attribute(attributes, 'numFmtId') ?? 0));
    },
    close(name: string): void {
      if (name === 'cellXfs') inside = false;
    },
    /** Whether cells of a style are dates, by the style's place. */
    isDate(style: number): boolean {
      const format = styles[style];
      if (format === undefined) return false;
      const code = custom.get(format);
      if (code === undefined) return builtInDates.has(format);
      return /[ymd]/i.test(bareCode(code)) && !/0/.test(code);
    },
    /** Whether cells of a style are shares that it shows times a hundred, with a sign after them. */
    isPercent(style: number): boolean {
      const format = styles[style];
      if (format === undefined) return false;
      const code = custom.get(format);
      return code === undefined ? builtInPercents.has(format) : bareCode(code).includes('%');
    },
  };
}

export type CellStyles = ReturnType<typeof cellStyles>;

/** A format's code without what it only writes out. */
function bareCode(code: string): string {
  return code.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, '');
}

const day = 86_400_000;

/** The day of a serial number of Excel, as `YYYY-MM-DD`; null beyond what it counts. */
export function serialDate(serial: number, from1904: boolean): string | null {
  if (!(serial >= 0 && serial < 2_958_466)) return null;
  const start = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30);
  return new Date(start + Math.floor(serial) * day).toISOString().slice(0, 10);
}

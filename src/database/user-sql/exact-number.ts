/** A number of JavaScript keeps so many digits of any decimal. */
const keptDigits = 15;

/**
 * A number written by the engine, as a number where that keeps every digit; else as the text it is,
 * so that no digit on the page is wrong.
 */
export function exactNumber(text: string): number | string {
  const value = Number(text);
  // Zeros behind a fraction count for nothing.
  const short = text.includes('.') ? text.replace(/\.?0+$/, '') : text;
  const digits = short.replaceAll(/[^\d]/g, '').replace(/^0+/, '');
  return digits.length <= keptDigits || (!short.includes('.') && Number.isSafeInteger(value))
    ? value
    : text;
}

/** A number of JavaScript keeps so many digits of any decimal. */
const keptDigits = 15;

/**
 * A number written by the engine, as a number where that keeps every digit; else as the text it is,
 * so that no digit on the page is wrong.
 */
export function exactNumber(text: string): number | string {
  const value = Number(text);
  const digits = text.replaceAll(/[^\d]/g, '').replace(/^0+/, '');
  return digits.length <= keptDigits || Number.isSafeInteger(value) ? value : text;
}

/** What makes a spreadsheet run a text as a formula, plain or in full width, and what hides it. */
const runs = /^'*(?:[\s\p{Cc}\ufeff]*[=+\-@＝＋－＠]|[\t\r\n])/u;
/** Starts with a sign, yet is only a number. */
const plainNumber = /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;
/**
 * What begins a new cell where a spreadsheet's list separator is no comma, whatever is quoted, and
 * then the same.
 */
const inside = /([;\t\r\n])(?=['\s\p{Cc}\ufeff]*[=+\-@＝＋－＠])/gu;
const insideSafe = /([;\t\r\n])'(?=['\s\p{Cc}\ufeff]*[=+\-@＝＋－＠])/gu;

/**
 * A text as it may stand in a CSV file that a spreadsheet opens: what would be run as a formula gets
 * an apostrophe before it, as OWASP advises, at the start and behind what could be taken for a
 * separator. Numbers are left as they are, signs and all.
 */
export function safeText(text: string): string {
  const start = runs.test(text) && !plainNumber.test(text) ? "'" : '';
  return start + text.replaceAll(inside, "$1'");
}

/** The text that `safeText` was given. */
export function unsafeText(text: string): string {
  const without = text.slice(1).replaceAll(insideSafe, '$1');
  if (text.startsWith("'") && safeText(without) === text) return without;
  return text.replaceAll(insideSafe, '$1');
}

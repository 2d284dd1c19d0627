/** What makes a spreadsheet run a text as a formula, plain or in full width, and what hides it. */
const runs = /^'*(?:[\s\p{Cc}\ufeff]*[=+\-@＝＋－＠]|[\t\r\n])/u;
/** Starts with a sign, yet is only a number. */
const plainNumber = /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;

/**
 * A text as it may stand in a CSV file that a spreadsheet opens: one that would be run as a formula
 * gets an apostrophe before it, as OWASP advises. Numbers are left as they are, signs and all.
 */
export function safeText(text: string): string {
  return runs.test(text) && !plainNumber.test(text) ? `'${text}` : text;
}

/** The text that `safeText` was given. */
export function unsafeText(text: string): string {
  return text.startsWith("'") && safeText(text.slice(1)) === text ? text.slice(1) : text;
}

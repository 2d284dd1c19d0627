import { isObject, textOf } from './cube-texts.ts';

const powers: Readonly<Record<string, string>> = { 3: 'thousand', 6: 'million', 9: 'billion' };

/** The unit of a measure in words, as JSON-stat has it: `US$ million`; empty for none. */
export function unitText(unit: unknown): string {
  if (!isObject(unit)) return '';
  const named = textOf(unit['label']) || textOf(unit['base']);
  const parts = [textOf(unit['symbol']), powers[textOf(unit['multiplier'])] ?? '', named];
  return parts.filter((part, at) => part !== '' && parts.indexOf(part) === at).join(' ');
}

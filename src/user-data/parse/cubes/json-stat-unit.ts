import { isObject, textOf } from './cube-texts.ts';

const powers: Readonly<Record<string, string>> = {
  0: '',
  3: 'thousand',
  6: 'million',
  9: 'billion',
  12: 'trillion',
};

/** The unit of a measure in words, as JSON-stat has it: `US$ million`; empty for none. */
export function unitText(unit: unknown): string {
  if (!isObject(unit)) return '';
  const named = textOf(unit['label']) || textOf(unit['base']);
  const power = powerText(textOf(unit['multiplier']));
  const said = power !== '' && named.toLowerCase().includes(power);
  const parts = [textOf(unit['symbol']), said ? '' : power, named];
  return parts.filter((part, at) => part !== '' && parts.indexOf(part) === at).join(' ');
}

function powerText(multiplier: string): string {
  return powers[multiplier] ?? (/^-?\d+$/.test(multiplier) ? `10^${multiplier}` : '');
}

import type { Format } from '../format.ts';
import { choiceParameter } from '../parameter-kinds.ts';
import type { Parameter } from '../parameters.ts';

/** How numbers are written: as the language does, or so everywhere. */
const signs = {
  language: null,
  comma: { group: ',', decimal: '.' },
  point: { group: '.', decimal: ',' },
  space: { group: '\u202f', decimal: ',' },
  si: { group: '\u202f', decimal: '.' },
} as const;

export type OwnNumbers = keyof typeof signs;
export const numberStyles = Object.keys(signs) as readonly OwnNumbers[];

export function numbersParameter<All>(): Parameter<OwnNumbers, All> {
  return choiceParameter<OwnNumbers, All>(numberStyles, 'language');
}

/** Numbers of another style: the same digits, other signs between them. Years stay as they are. */
export function styledNumbers(format: Format, style: OwnNumbers): Format {
  const wanted = signs[style];
  if (!wanted) return format;
  const parts = new Intl.NumberFormat(format.locale, { useGrouping: true }).formatToParts(
    1234567.5,
  );
  const signOf = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  const restyled = restyler({ group: signOf('group'), decimal: signOf('decimal') }, wanted);
  return {
    ...format,
    amount: (...given) => restyled(format.amount(...given)),
    range: (...given) => restyled(format.range(...given)),
    share: (value) => restyled(format.share(value)),
    count: (...given) => restyled(format.count(...given)),
    shareWith: (...given) => restyled(format.shareWith(...given)),
    counted: (value) => restyled(format.counted(value)),
    rank: (...given) => restyled(format.rank(...given)),
  };
}

interface Signs {
  group: string;
  decimal: string;
}

function restyler(from: Signs, to: Signs): (text: string) => string {
  const sign = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const [group, decimal] = [sign(from.group), sign(from.decimal)];
  const numbers = new RegExp(`(\\d+(?:${group}\\d{3})*)(?:${decimal}(\\d+))?`, 'g');
  return (text) =>
    text.replaceAll(
      numbers,
      (_, whole: string, part: string | undefined) =>
        whole.replaceAll(from.group, to.group) + (part === undefined ? '' : to.decimal + part),
    );
}

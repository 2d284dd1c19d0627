import type { TFunction } from 'i18next';
import { directionOf } from '../domain/direction.ts';
import { createFormat, type Format } from '../domain/format.ts';
import type { Message, MessageValue } from '../domain/message.ts';

/** Turns a message of a pure model into a sentence of the reader's language. */
export type Say = (message: Message) => string;

/** First strong isolate and its end: keep foreign text from turning the words around it. */
const isolate = (text: string) => `\u2068${text}\u2069`;

/**
 * Number formats that take their words from the translator. Each word is looked up once: a list
 * says hundreds of figures with the same few.
 */
export function formatOf(t: TFunction, language: string): Format {
  const known = new Map<string, string>();
  return createFormat(language, (key, values = {}) => {
    const counted = 'count' in values;
    const id = counted ? `${key} ${values['count']}` : key;
    let words = known.get(id);
    if (words === undefined) {
      words = t(`domain:${key}`, {
        ...(counted ? { count: values['count'], ordinal: true } : {}),
        skipInterpolation: true,
      });
      known.set(id, words);
    }
    return words.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
  });
}

/**
 * @param economyName the name of an economy, by its code, in the reader's language
 */
export function createSay(
  t: TFunction,
  format: Format,
  economyName: (code: string) => string,
): Say {
  const rightToLeft = directionOf(format.locale) === 'rtl';
  const text = (value: string) => (rightToLeft ? isolate(value) : value);

  function written(value: MessageValue): string {
    switch (value.kind) {
      case 'amount':
        return format.amount(value.value, value.unit, value.as ? { as: value.as } : {});
      case 'share':
        return format.share(value.value);
      case 'count':
        return format.count(value.value, { as: 'rounded' });
      case 'rank':
        return format.rank(value.value, value.of);
      case 'year':
        return format.year(value.value);
      case 'quarter':
        return format.quarter(value.value);
      case 'edition':
        return text(format.edition(value.value));
      case 'economy':
        return text(economyName(value.value));
      case 'message':
        return say(value.value);
      case 'text':
        return text(value.value);
    }
  }

  function say(message: Message): string {
    const values = Object.entries(message.values ?? {});
    const counted = values.find(([name, value]) => name === 'count' && value.kind === 'count');
    return t(message.id, {
      ...(counted ? { count: Number(counted[1].value) } : {}),
      replace: Object.fromEntries(values.map(([name, value]) => [name, written(value)])),
    });
  }

  return say;
}

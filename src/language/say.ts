import type { TFunction } from 'i18next';
import { directionOf } from '../domain/direction.ts';
import { createFormat, type Format } from '../domain/format.ts';
import type { EconomyCode } from '../domain/economy.ts';
import type { Message, MessageValue } from '../domain/message.ts';
import { joinForms, mapForms, type EconomyForms } from './economy-forms.ts';
import type { EconomyName } from './economy-names.ts';

/** Turns a message of a pure model into a sentence of the user's language. */
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
 * @param economyName names of economies in the user's language
 */
export function createSay(t: TFunction, format: Format, economyName: EconomyName): Say {
  const rightToLeft = directionOf(format.locale) === 'rtl';
  const text = (value: string) => (rightToLeft ? isolate(value) : value);

  function economy(code: EconomyCode): EconomyForms {
    const forms = economyName.forms(code);
    return rightToLeft ? mapForms(forms, isolate) : forms;
  }

  function written(value: MessageValue): string | EconomyForms {
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
        return economy(value.value);
      case 'economies':
        return joinForms(value.value.map(economy), (names) => format.list(names));
      case 'message':
        return say(value.value);
      case 'text':
        return text(value.value);
    }
  }

  function say(message: Message): string {
    const values = Object.entries(message.values ?? {});
    const counted = values.find(([name, value]) => name === 'count' && value.kind === 'count');
    const context = agreement(message, economyName);
    return t(message.id, {
      ...(counted ? { count: Number(counted[1].value) } : {}),
      ...(context === '' ? {} : { context }),
      replace: Object.fromEntries(values.map(([name, value]) => [name, written(value)])),
    });
  }

  return say;
}

/** What the words of a message agree with; empty where with nothing. */
function agreement({ subject, values = {} }: Message, economyName: EconomyName): string {
  const named = Object.entries(values).filter(
    ([name, { kind }]) => kind === 'economy' && (subject === undefined || name === subject),
  );
  const [only, ...more] = named.map(([, { value }]) => economyName.forms(String(value)).agrees);
  return more.length > 0 ? '' : (only ?? '');
}

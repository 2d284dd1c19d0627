import type { TFunction } from 'i18next';
import { directionOf } from '../domain/direction.ts';
import { createFormat, type AmountOptions, type Format } from '../domain/format.ts';
import type { EconomyCode } from '../domain/economy.ts';
import type { Message, MessageValue } from '../domain/message.ts';
import {
  capital,
  formNames,
  joinForms,
  mapForms,
  type EconomyForms,
  type FormName,
} from './economy-forms.ts';
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
  const texts = new Map<string, string>();
  return createFormat(language, (key, values = {}) => {
    const { count, plural = count, context } = values;
    const id = `${key} ${plural ?? ''} ${context ?? ''}`;
    let words = texts.get(id);
    if (words === undefined) {
      words = t(`domain:${key}`, {
        ...(plural === undefined ? {} : { count: Number(plural), ordinal: count !== undefined }),
        ...(context === undefined ? {} : { context: String(context) }),
        skipInterpolation: true,
      });
      texts.set(id, words);
    }
    return words.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
  });
}

/** A value as it stands by itself, and in every form that a sentence may ask for. */
type Said = { toString: () => string } & Readonly<Record<SaidForm, string>>;
/** `f`: of feminine things, "3.ª de 201". */
type SaidForm = FormName | 'f';

/** What has no forms of its own says itself in every one. */
function saidAs(shown: string, forms: Partial<Record<SaidForm, string>> = {}): Said {
  const plain = Object.fromEntries([...formNames, 'f'].map((form) => [form, shown]));
  return { ...(plain as Record<SaidForm, string>), ...forms, toString: () => shown };
}

/**
 * @param economyName names of economies in the user's language
 */
export function createSay(t: TFunction, format: Format, economyName: EconomyName): Say {
  const rightToLeft = directionOf(format.locale) === 'rtl';
  const spanish = format.locale.startsWith('es');
  const text = (value: string) => (rightToLeft ? isolate(value) : value);

  function economy(code: EconomyCode): EconomyForms {
    const forms = economyName.forms(code);
    return rightToLeft ? mapForms(forms, isolate) : forms;
  }

  function written(value: MessageValue): Said | EconomyForms {
    switch (value.kind) {
      case 'amount':
        return value.unit === 'percent'
          ? share(value.value, value)
          : number(value.value, format.amount(value.value, value.unit, { as: value.as ?? 'said' }));
      case 'share':
        return share(value.value);
      case 'count':
        return number(value.value, format.count(value.value, value));
      case 'rank': {
        const { value: rank, of } = value;
        return saidAs(format.rank(rank, of), { f: format.rank(rank, of, 'f') });
      }
      case 'year':
        return saidAs(format.year(value.value));
      case 'quarter':
        return saidAs(format.quarter(value.value));
      case 'month':
        return saidAs(format.month(value.value));
      case 'month_name':
        return saidAs(format.month(value.value, 'name'));
      case 'edition':
        return saidAs(text(format.edition(value.value)));
      case 'economy':
        return economy(value.value);
      case 'economies':
        return joinForms(value.value.map(economy), (names) => format.list(names));
      case 'message':
        return saidAs(say(value.value));
      case 'text':
        return saidAs(text(value.value));
    }
  }

  const number = (value: number, shown: string) => saidAs(shown, { of: format.counted(value) });

  function share(value: number, as?: AmountOptions): Said {
    const the = format.shareWith(value, 'the', as);
    const of = format.shareWith(value, 'of', as);
    return saidAs(format.amount(value, 'percent', as), {
      the,
      of,
      The: capital(the, format.locale),
      Of: capital(of, format.locale),
    });
  }

  function say(message: Message): string {
    const values = Object.entries(message.values ?? {});
    const count = countOf(message.values, format);
    const context = agreement(message, economyName);
    const said = t(message.id, {
      ...(count === null ? {} : { count }),
      ...(context === '' ? {} : { context }),
      replace: Object.fromEntries(values.map(([name, value]) => [name, written(value)])),
    });
    // "Texas e Illinois": in Spanish "y" gives way before its own sound.
    return spanish ? said.replaceAll(/ y (?=[Hh]?[IiÍí](?![aeouáéóú]))/g, ' e ') : said;
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

/** The number whose plural the words take: the one called `count`, else that of people. */
function countOf(values: Message['values'] = {}, format: Format): number | null {
  const { count, persons, amount } = values;
  if (count?.kind === 'count') return count.value;
  if (persons?.kind === 'count' || persons?.kind === 'amount')
    return format.pluralOf(persons.value);
  if (amount?.kind === 'amount' && amount.unit === 'persons') return format.pluralOf(amount.value);
  return null;
}

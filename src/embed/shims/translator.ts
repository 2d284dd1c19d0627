import type { Catalogue, Words } from '../../language/catalogue.ts';

/** What a text is asked with: the values that go into it, or how it is looked up. */
export interface Options {
  count?: unknown;
  ordinal?: boolean;
  context?: string;
  replace?: Readonly<Record<string, unknown>>;
  defaultValue?: string;
  skipInterpolation?: boolean;
  [value: string]: unknown;
}

export type Translate = (key: string, options?: Options) => string;

/**
 * What the figures use of i18next, in a thirtieth of its size: texts nested by dots in namespaces,
 * plurals, context, values and what they have in double braces. One language, all of its words at hand.
 *
 * @param namespace of keys that name none
 */
export function translator(language: string, words: Catalogue, namespace: string): Translate {
  const cardinal = new Intl.PluralRules(language);
  const ordinal = new Intl.PluralRules(language, { type: 'ordinal' });

  function forms(key: string, options: Options): string[] {
    const counted = countForms(key, options);
    return options.context
      ? [...countForms(`${key}_${options.context}`, options), ...counted]
      : counted;
  }

  function countForms(key: string, { count, ordinal: ordered }: Options): string[] {
    if (typeof count !== 'number') return [key];
    if (!ordered) {
      const form = `${key}_${cardinal.select(count)}`;
      return count === 0 ? [`${key}_zero`, form, key] : [form, key];
    }
    const form = ordinal.select(count);
    return [`${key}_${form}`, `${key}_ordinal_${form}`, key];
  }

  return (given, options = {}) => {
    const colon = given.indexOf(':');
    const [space, key] =
      colon < 0 ? [namespace, given] : [given.slice(0, colon), given.slice(colon + 1)];
    const found = forms(key, options)
      .map((form) => textAt(words[space], form))
      .find((text) => text !== undefined);
    const text = found ?? options.defaultValue ?? key;
    if (options.skipInterpolation) return text;
    const values = options.replace ?? options;
    return text.replaceAll(
      /\{\{\s*(\w+)(?:\.(\w+))?\s*\}\}/g,
      (whole, name: string, form?: string) => {
        const value = values[name] ?? options[name] ?? whole;
        return String(
          form === undefined ? value : ((value as Record<string, unknown>)[form] ?? value),
        );
      },
    );
  };
}

function textAt(words: Words | undefined, key: string): string | undefined {
  let at: Words | string | undefined = words;
  for (const part of key.split('.')) {
    if (typeof at !== 'object') return undefined;
    at = at[part];
  }
  return typeof at === 'string' ? at : undefined;
}

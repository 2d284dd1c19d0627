const inside = ['the', 'of', 'from', 'to', 'in', 'by', 'that'] as const;
type Inside = (typeof inside)[number];

export type FormName = 'name' | Inside | Capitalize<Inside>;

export const formNames: readonly FormName[] = [
  'name',
  ...inside,
  ...inside.map((form) => capital(form, 'en') as FormName),
];

/**
 * An economy's name and its forms, for `{{economy.of}}` in a catalogue: after an article (`the`),
 * after "of", "from", "to", "in", "by" and "that" ("ce qu’Aruba a reçu") in the language's own way.
 * With a capital they begin a sentence: `{{economy.The}}`. Where a language makes no difference, a form is the one with the
 * article, and where it has none, the name.
 */
export type EconomyForms = Readonly<
  Record<FormName, string> & {
    /** What verbs and adjectives agree with, as the language calls it; empty where nothing does. */
    agrees: string;
    toString: () => string;
  }
>;

/**
 * @param row of the language's table: its class, a space and the name in a sentence, then, where it
 * differs, `|` and the name alone; empty where the language has none
 * @param name in English, alone
 * @param find a text of the language's table by its key, empty where there is none
 */
export function formsOf(
  row: string,
  name: string,
  find: (key: string) => string,
  language: string,
): EconomyForms {
  const [kind, text, alone] = /^(\S+) ([^|]+)(?:\|(.+))?$/.exec(row)?.slice(1) ?? ['', name];
  const said = (form: string, fallback: string) => {
    const pattern = kind ? find(`forms.${kind}.${form}`) : '';
    return pattern === '' ? fallback : pattern.replace('{{name}}', () => text ?? name);
  };
  const plain = said('name', text ?? name);
  const the = said('the', plain);
  const forms = inside.map((form) => [form, form === 'the' ? the : said(form, the)] as const);
  const shown = alone ?? plain;
  return {
    ...(Object.fromEntries([
      ...forms,
      ...forms.map(([form, value]) => [capital(form, 'en'), capital(value, language)]),
    ]) as Record<Inside | Capitalize<Inside>, string>),
    name: shown,
    agrees: said('agrees', ''),
    toString: () => shown,
  };
}

/** The same forms, each changed. */
export function mapForms(forms: EconomyForms, change: (form: string) => string): EconomyForms {
  return joinForms([forms], ([form = '']) => change(form));
}

/** The forms of several economies, each made one text; nothing agrees with them. */
export function joinForms(
  many: readonly EconomyForms[],
  join: (forms: readonly string[]) => string,
): EconomyForms {
  // Only the first of several begins the sentence.
  const of = (form: Inside, first: FormName) =>
    join(many.map((forms, place) => forms[place === 0 ? first : form]));
  const shown = join(many.map(({ name }) => name));
  return {
    ...(Object.fromEntries(
      inside.flatMap((form) =>
        [form, capital(form, 'en') as FormName].map((one) => [one, of(form, one)]),
      ),
    ) as Record<Inside | Capitalize<Inside>, string>),
    name: shown,
    agrees: '',
    toString: () => shown,
  };
}

/** A text that begins a sentence. */
export function capital(text: string, language: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(language) + text.slice(first.length);
}

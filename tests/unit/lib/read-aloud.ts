import {
  createEconomyName,
  createFullLanguage,
  createSay,
  formatOf,
  type Language,
  type NamedEconomy,
} from '../../../src/language/index.ts';
import {
  faultsInValues,
  faultsInWords,
  namesManyYears,
  tellsAsPresent,
  tellsWagesAsSent,
} from './sentence-faults.ts';
import type { Said } from './said.ts';

type Speak = (said: Said) => string;

const speaking = new WeakMap<readonly NamedEconomy[], Map<Language, Promise<Speak>>>();

/**
 * Says messages in a language, without the marks of what their words lead to. What is said again is
 * not made again: most notes are those of many economies, and each text is read by several tests.
 */
export function sayIn(language: Language, economies: readonly NamedEconomy[]): Promise<Speak> {
  const known = speaking.get(economies) ?? new Map<Language, Promise<Speak>>();
  speaking.set(economies, known);
  const speak = known.get(language) ?? speakIn(language, economies);
  known.set(language, speak);
  return speak;
}

async function speakIn(language: Language, economies: readonly NamedEconomy[]): Promise<Speak> {
  const i18n = await createFullLanguage(language);
  const say = createSay(
    i18n.t,
    formatOf(i18n.t, language),
    createEconomyName(i18n.t, language, economies),
  );
  const texts = new Map<string, string>();
  return ({ message }) => {
    const key = JSON.stringify(message);
    const text = texts.get(key) ?? say(message).replaceAll(/<\/?[a-z-]+>/g, '');
    texts.set(key, text);
    return text;
  };
}

const listed = ({ of, message }: Said, fault: string, text: string) =>
  `${fault}: ${of} ${message.id}: ${text}`;

/** What is wrong with sentences in a language, each as "fault: of what, which, as it is read". */
export async function faultsRead(
  all: readonly Said[],
  language: Language,
  economies: readonly NamedEconomy[],
): Promise<string[]> {
  const english = await sayIn('en', economies);
  const say = language === 'en' ? english : await sayIn(language, economies);
  return all.flatMap((said) => {
    const [text, inEnglish] = [say(said), english(said)];
    return faultsInWords(said.message, text, language, inEnglish).map((fault) =>
      listed(said, fault, text),
    );
  });
}

/** What is wrong with what sentences tell, in whatever language. */
export async function faultsTold(
  all: readonly Said[],
  economies: readonly NamedEconomy[],
): Promise<string[]> {
  const english = await sayIn('en', economies);
  return all.flatMap((said) => {
    const text = english(said);
    const faults = [
      ...faultsInValues(said.message),
      ...(namesManyYears(said.message, text) ? ['more than two years'] : []),
      ...(tellsAsPresent(text) ? ['a past year in the present tense'] : []),
      ...(tellsWagesAsSent(text) ? ['wages told as sent'] : []),
    ];
    return faults.map((fault) => listed(said, fault, text));
  });
}

import { fewPeople } from '../../../src/domain/few-people.ts';
import type { Message, MessageValue } from '../../../src/domain/message.ts';
import type { Language } from '../../../src/language/index.ts';
import type { Said } from './said.ts';

const number = (value: MessageValue | undefined) =>
  value !== undefined && 'value' in value && typeof value.value === 'number'
    ? value.value
    : undefined;

/** What no sentence holds in a language: words glued wrong, and what a broken template leaves. */
const never: Readonly<Record<Language, RegExp>> = {
  en: /\b(the the|a the|of of|from from|none of the 2|all 2|both 2)\b|\b(?<part>\d+) of the \k<part>\b|(?<![.,\d])1 (economies|quotes|corridors|people|migrants|refugees|women|points)\b|(?<![.,\d])1 of \d+ corridors are\b|\b(?<year>\d{4}) was \k<year>\b/i,
  fr: /(?<![.,\d]|\d\s)1 (?:personnes|migrants|réfugiés)(?!\p{L})|(?<!\p{L})(de le|de les|à le|à les|de des|du du|de la la|que que)(?!\p{L})|(?<=\d\s)(?:million|milliard)s? (?!de |d’|soit |et |en |à |au |sur |pour )\p{Ll}|(?<!\p{L})(de|que|ne|se) (?=[AEIOUaeiouÉÈÊÎÔéèêîô]\p{L}|[yh][aio]bit|[aà] )/u,
  es: /(?<![.,\d]|\d\s)1 (?:personas|migrantes|refugiados)(?!\p{L})|\d mill(?:ón|ones) US\$|(?<!\p{L})(de el|a el|del del|el el|el menos|del menos|un menos)(?!\p{L})|(?<=\d\s)mill(?:ón|ones) (?!de |en |y |o |a )\p{Ll}| y (?=[Hh]?[IiÍí][bcdfgjklmnpqrstvxz])/u,
  // Two has a form of its own, three to ten take the plural, and a whole million no number.
  ar: /الال|للال|٪|(?<![\d.,])(?:[1-9]|10)\s(?:مليون|مليار|ترليون)(?!\p{L})/u,
};

/** Lines of a card, which are no sentences. */
const lines = /:(?:card|value)\./;

/** A name as it stands in a list, "Venezuela (Bolivarian Republic of)", with a sentence behind it. */
const listed = /\((?:[\p{L}’ ]+ (?:of|de|del|d’)|\p{L}+ - [\p{L} ]+)\)\s?[:;,]/u;

/** A verb of the other number than the name with its article right before or after it. */
const disagreeing: Partial<Record<Language, RegExp>> = {
  fr: /(?<![\p{L}-])[Ll]es (?:Îles |États |Émirats |Pays-)?\p{Lu}[\p{L}-]+ (?:a|est|reçoit|avait|accueillait|compte) /u,
  es: /(?<!\p{L}|y )(?:[Ll]os|[Ll]as) (?:Islas |Estados |Emiratos |Países )?\p{Lu}\p{L}+ (?:recibe|recibió|tiene|acoge|acogía) |(?<!\p{L})(?:recibe|recibió|recibía) l[oa]s \p{Lu}|(?:reciben|recibieron|recibían) (?:el|la) \p{Lu}/u,
};

const broken = /\{\{|undefined|NaN|Infinity|⟦|returned an object|\[object/;
const doubled = /(?<![\p{L}\p{N}])(\p{L}{3,}) \1(?![\p{L}\p{N}])/iu;
const spaced = /\p{L} {2,}|[ \u00a0][.,،]|\.\.|\(\s|\s\)/u;

/**
 * What is wrong with a sentence as it is read.
 *
 * @param text without the marks of what its words lead to
 * @param english the same in English
 */
export function faultsInWords(
  { id }: Message,
  text: string,
  language: Language,
  english: string,
): string[] {
  const [, key = ''] = id.split(':');
  return [
    ...(broken.test(text) || text === '' || text === key ? ['broken'] : []),
    ...(doubled.test(text) ? ['a word twice'] : []),
    ...(spaced.test(text) ? ['spaces or stops'] : []),
    ...(disagreeing[language]?.test(text) ? ['a verb of another number'] : []),
    ...(never[language].test(text) ? ['words that do not go together'] : []),
    ...(listed.test(text) ? ['a name as in a list'] : []),
    ...(/^\p{Ll}/u.test(text) && !lines.test(id) ? ['begins small'] : []),
    ...(language !== 'en' && text === english && /\p{L}{3,} \p{L}{3,} \p{L}{3,}/u.test(text)
      ? ['untranslated']
      : []),
  ];
}

/** What is wrong with the values of a sentence, whatever its words. */
export function faultsInValues({ id, values = {} }: Message): string[] {
  const all = Object.values(values);
  const usd = (one: MessageValue) => one.kind === 'amount' && one.unit === 'usd' && one.value === 0;
  const persons = number(values['persons']);
  const women = 'women' in values || (id.includes('women') && 'share' in values);
  return [
    ...(all.some(usd) ? ['US$0'] : []),
    ...(all.some((one) => one.kind === 'rank' && one.of < 2) ? ['a rank of one'] : []),
    ...(all.some((one) => typeof number(one) === 'number' && !Number.isFinite(number(one)))
      ? ['no number']
      : []),
    ...((number(values['change']) ?? 0) > 400 ? ['growth above 400 %'] : []),
    ...(women && persons !== undefined && persons < fewPeople ? ['a share of few people'] : []),
  ];
}

/** Sentences that name more years than two, and why that is right. */
const manyYears: Readonly<Record<string, string>> = {
  'world-map:no_flows.remittance.between': 'the year asked for, and the matrices beside it',
  'world-map:no_flows.migrant.between': 'the year asked for, and the stocks beside it',
  'world-map:no_flows.cost.between': 'the year asked for, and the prices beside it',
  'world-map:no_flows.refugee.between': 'the year asked for, and the figures beside it',
  'world-map:no_flows.return.between': 'the year asked for, and the figures beside it',
  'top-partners:note': 'when the other matrix was made, and the two years that it is of',
  'corridor-split:note.stock': 'when surveys were taken, and the edition of the migrant stock',
};

/** Whether one sentence of an English text names more than two years; that of prices is none of them. */
export function namesManyYears({ id }: Message, english: string): boolean {
  if (id in manyYears) return false;
  return english
    .replaceAll(/[Dd]ollars of (?:19|20)\d\d/g, '')
    .split(/[.;:!?]\s/)
    .some((sentence) => new Set(sentence.match(/\b(?:19|20)\d\d\b/g)).size > 2);
}

/** Years of what a sentence tells, by their names; the years it compares with are left out. */
function toldYears({ id, values = {} }: Message): number[] {
  return (id.includes('carry') ? ['year'] : ['year', 'quarter']).flatMap((name) => {
    const value = values[name];
    if (value?.kind === 'year') return [value.value];
    return value?.kind === 'quarter' ? [Number(value.value.slice(0, 4))] : [];
  });
}

/**
 * Sentences that themselves say that what they tell is the last there is, or are of the past; a bank's count
 * stands beside the matrix and is of a year near it.
 */
const saysSo =
  /stale|repeat(?:s|ed)$|[:.]joint|:gap\.|[._]last$|:last\.|summary:bank$|:(?:lately|lately_step|step|step_too)$|gdp\.other|\.trend\.|:trend\.|:real(?:_but)?\.|missing|:former$|subtitle|^crises:|deaths:(?:finding\.most|note\.(?:larger|elsewhere))/;

/**
 * Sentences about a figure more than three years older than the newest that their figure tells of
 * anything, with no sentence before them that says so.
 *
 * @param said of one economy or corridor, in the order in which it is read
 */
export function oldUnsaid(said: readonly Said[], newest: ReadonlyMap<string, number>): Said[] {
  return said.filter((one, at) => {
    const { figure, message } = one;
    if (saysSo.test(message.id)) return false;
    return toldYears(message).some((year) => {
      if ((newest.get(subjectOf(one)) ?? 0) - year <= 3) return false;
      const before = said.slice(0, at).filter((other) => other.figure === figure);
      return !before.some(
        (other) =>
          /stale|repeat(?:s|ed)$/.test(other.message.id) && toldYears(other.message).includes(year),
      );
    });
  });
}

/** What a sentence's year is to be measured by: the newest of its figure, or of matrices. */
function subjectOf({ figure, message }: Said): string {
  return /senders|carry/.test(message.id) ? `${figure}, matrices` : figure;
}

/** The newest year that each figure tells of anything, and the matrices in it. */
export function newestYears(all: readonly Said[]): ReadonlyMap<string, number> {
  const newest = new Map<string, number>();
  for (const said of all)
    for (const year of toldYears(said.message))
      newest.set(subjectOf(said), Math.max(year, newest.get(subjectOf(said)) ?? 0));
  return newest;
}

/** Verbs that would tell what a matrix of an earlier year says as if it were so today. */
const nowadays =
  /\b(sends?|receives?|carry|carries|comes? from|goes to|arrives|leaves)\b(?=[^.]*\bmatrix of (?:19|20)\d\d)/;

/** Whether an English sentence tells what is of a matrix's year in the present tense. */
export function tellsAsPresent(english: string): boolean {
  return nowadays.test(english);
}

/** Whether an English sentence has people send what also holds wages that were earned across a border. */
export function tellsWagesAsSent(english: string): boolean {
  return /\bpeople (?:abroad|in [^.]*) sent\b/i.test(english);
}

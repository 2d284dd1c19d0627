import type { EconomyCode } from '../../../domain/economy.ts';
import { finished } from './finished.ts';
import { ofGroups } from './read-groups.ts';
import type { Meaning } from './lexicon.ts';
import type { Parts } from './parts.ts';
import { keyOf, type Question } from './question.ts';
import { costs } from './read-costs.ts';
import { money, sentBy } from './read-money.ts';
import { deaths, people } from './read-people.ts';
import type { Said } from './said.ts';

/** More readings than these tell that a question says too little. */
const mostReadings = 4;

/** What a question says, each way it can be read; nothing where a word of it would go unheard. */
export function readingsOf(parts: Parts): Question[] {
  if (parts.unknown.length > 0) return [];
  const choices = parts.economies.reduce<(readonly EconomyCode[])[]>(
    (all, { codes }) => all.flatMap((some) => codes.map((code) => [...some, code])),
    [[]],
  );
  if (choices.length > mostReadings) return [];
  const readings = choices.flatMap((codes) => {
    if (new Set(codes).size < codes.length) return [];
    const said = {
      ...parts,
      named: parts.economies.map((one, at) => ({ ...one, code: codes[at]! })),
    };
    return parts.economies.some(({ group }) => group !== null)
      ? ofGroups(said, plain)
      : plain(said).map((question) => ({ question, among: null }));
  });
  const known = new Map(
    readings.flatMap(({ question, among }) => {
      const made = finished(parts, question, among);
      return made === null ? [] : [[keyOf(made), made]];
    }),
  );
  return known.size > mostReadings ? [] : [...known.values()];
}

/** The readings without years, limits and counts. */
function plain(said: Said): Question[] {
  const { said: words } = said;
  const has = (...meanings: Meaning[]) => meanings.some((meaning) => words.has(meaning));
  const percentOfCorridors = has('corridors') && said.limits.some(({ unit }) => unit === 'percent');
  if (has('cost', 'dearest', 'cheapest') || (percentOfCorridors && !has('women', 'gdp')))
    return only(said, costWords, costs(said, has));
  if (has('deaths')) return only(said, deathWords, deaths(said, has));
  if (has('refugees')) return only(said, refugeeWords, people(said, has, 'refugee'));
  if (has('women')) return only(said, womenWords, people(said, has, 'women'));
  if (has('migrants', 'emigrants', 'immigrants') && has('send', 'receive', 'money'))
    return only(said, sendingWords, sentBy(said, has));
  if (has('migrants', 'emigrants', 'immigrants', 'abroad') && !has('send', 'receive', 'money'))
    return only(said, migrantWords, people(said, has, 'migrant'));
  if (has('money', 'send', 'receive', 'corridors', 'sender', 'receiver'))
    return only(said, moneyWords, money(said, has));
  return [];
}

/** No reading where something is said that it does not take up. */
function only(said: Said, heard: ReadonlySet<Meaning>, readings: Question[]): Question[] {
  return [...said.said].every((meaning) => heard.has(meaning) || everywhere.has(meaning))
    ? readings
    : [];
}

const words = (...meanings: Meaning[]): ReadonlySet<Meaning> => new Set(meanings);
const everywhere = words(
  'average',
  'what',
  'how',
  'how_much',
  'newest',
  'country',
  'world',
  'most',
  'least',
  'top',
  'more',
  'trend',
  'compare',
  'or',
  'between',
  'who',
  'where',
);
const costWords = words(
  'cost',
  'dearest',
  'cheapest',
  'money',
  'send',
  'corridors',
  'percent',
  'two_hundred',
  'receive',
  'go',
  'share',
);
const deathWords = words('deaths', 'conflict', 'how_many', 'migrants');
const refugeeWords = words(
  'demonym',
  'refugees',
  'abroad',
  'host',
  'live',
  'come',
  'go',
  'returned',
  'how_many',
  'corridors',
  'origin',
);
const womenWords = words(
  'demonym',
  'women',
  'how_many',
  'abroad',
  'share',
  'percent',
  'migrants',
  'emigrants',
  'immigrants',
  'live',
  'host',
  'corridors',
);
const migrantWords = words(
  'demonym',
  'migrants',
  'abroad',
  'emigrants',
  'immigrants',
  'host',
  'live',
  'come',
  'go',
  'how_many',
  'corridors',
  'origin',
);
const sendingWords = words(
  'demonym',
  'migrants',
  'abroad',
  'emigrants',
  'immigrants',
  'send',
  'receive',
  'money',
  'home',
  'dollars',
  'live',
);
const moneyWords = words(
  'money',
  'abroad',
  'dependent',
  'send',
  'receive',
  'gdp',
  'person',
  'share',
  'percent',
  'corridors',
  'sender',
  'origin',
  'receiver',
  'come',
  'go',
  'dollars',
  'home',
);

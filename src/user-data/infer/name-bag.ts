import type { EconomyCode } from '../../domain/economy.ts';

/** How publishers shorten words of names. */
const short: Readonly<Record<string, string>> = {
  rep: 'republic',
  dem: 'democratic',
  is: 'islands',
  isl: 'islands',
  isls: 'islands',
  st: 'saint',
  ste: 'saint',
  sts: 'states',
  fed: 'federal',
  federated: 'federal',
  utd: 'united',
  isle: 'islands',
  island: 'islands',
  afr: 'african',
  eq: 'equatorial',
  equat: 'equatorial',
};
const joining = new Set('the of and y et e a de la le les el los las d du del des l'.split(' '));
/** What a state is, which its shorter name leaves out; never `democratic` or `people's`, which tell two apart. */
const honours = new Set(
  'republic kingdom state states union commonwealth principality sultanate grand duchy islamic arab federal federative bolivarian plurinational cooperative socialist independent hashemite oriental co operative'.split(
    ' ',
  ),
);
/** Names that belong to two states, or to a part and a whole, as soon as a word is left out. */
const shared = new Set(
  'china congo korea vietnam nam_viet germany yugoslavia islands_virgin micronesia martin_saint yemen america emirates indies'.split(
    ' ',
  ),
);

/** The words of a folded name in one order, written out and without what joins them. */
export function bagOf(key: string): string {
  return words(key).toSorted().join('_');
}

function words(key: string): string[] {
  return key
    .split(' ')
    .map((word) => short[word] ?? word)
    .filter((word) => word !== '' && !joining.has(word));
}

/**
 * Names by their words, in whatever order and however shortened: `Fiji, Republic of` is Fiji. Words of
 * two economies name neither.
 */
export function nameBags(names: ReadonlyMap<string, EconomyCode>) {
  const bags = new Map<string, EconomyCode | null>();
  for (const [key, economy] of names) {
    const bag = bagOf(key);
    if (bag === '') continue;
    const known = bags.get(bag);
    bags.set(bag, known === undefined || known === economy ? economy : null);
  }
  return (key: string): EconomyCode | null => {
    const bag = bagOf(key);
    const whole = bags.get(bag);
    if (whole !== undefined) return whole;
    const left = words(key).filter((word) => !honours.has(word));
    if (left.length === 0 || left.length === words(key).length) return null;
    const rest = left.toSorted().join('_');
    return shared.has(rest) ? null : (bags.get(rest) ?? null);
  };
}

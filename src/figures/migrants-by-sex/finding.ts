import { isDoubtedOrigin, isDoubtedStock } from '../../domain/doubted-stock.ts';
import { fewPeople } from '../../domain/few-people.ts';
import { countedWithout, isHardlyCounted } from '../../domain/hardly-counted.ts';
import { shownShare } from '../../domain/same-share.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import { isUnobserved } from '../../domain/unobserved.ts';
import { lostSentence, revisionYear } from '../shared/lost-destinations.ts';
import { economyOf } from '../shared/phrases.ts';
import { ofEarlier } from './of-earlier.ts';
import { persons, womenShare, type MigrantsModel, type Pair } from './model.ts';

const ns = 'migrants-by-sex';

/** Partners whose women's shares are nearer than this, in points, are not told apart in words. */
const tellingDifference = 5;

/** Of so many people a share near none or all is told: the sexes did move apart. */
const manyPeople = 10_000;

/** From this part of those hosted on, in %, it is said that nothing tells where they are from. */
const noticed = 10;

/** From this part on, in %, imputed by the publisher nothing is told of them but how many they are. */
const mostlyImputed = 50;

/** People of a partner, and their part of all in %, from which on its women's share is told beside others'. */
const enoughPeople = 1000;
const enoughPart = 5;

/** From this part of those hosted on, in %, without an origin no origin is told as the largest. */
const mostlyUnknown = 50;

/** How many, how many of them women, and where; then where women are most and least of them. */
export function migrantsFinding(model: MigrantsModel): readonly Message[] {
  const { direction, year } = model;
  const lost = model.lost.map((one) => lostSentence(one, model.edition));
  if (model.economies.length > 1) return [compared(model), ...lost];
  const total = model.totals[0];
  if (!total) return [];
  const share = womenShare(total);
  const partners = model.drawn.filter((pair) => pair.kind === 'economy');
  const first = model.unknown < mostlyUnknown ? leaderOf(model, partners) : undefined;
  const values: Record<string, MessageValue> = {
    economy: economyOf(total.economy),
    year: { kind: 'year', value: year },
    persons: { kind: 'count', value: persons(total) },
  };
  if (share === null) return [{ id: `${ns}:finding.${direction}.none`, values }, ...lost];
  if (persons(total) < fewPeople)
    return [{ id: `${ns}:finding.${direction}.few`, values }, ...lost];
  if (direction === 'abroad' && isDoubtedOrigin(total.economy))
    return [{ id: `${ns}:finding.abroad.mixed`, values }];
  // Of an origin that the revision lacks destinations of, no part is "of them all".
  const counted = lost.length > 0 ? '_counted' : '';
  values['edition'] = revisionYear(model.edition);
  if (model.lost.some((one) => isHardlyCounted(one.lost)))
    return [{ id: `${ns}:finding.${direction}.hardly`, values }, ...lost];
  const state = direction === 'abroad' ? countedWithout(total.economy, model.edition) : null;
  if (state !== null)
    return [
      { id: `${ns}:finding.abroad.without`, values: { ...values, state: economyOf(state) } },
      ...lost,
    ];
  if (model.counted.imputed >= mostlyImputed)
    return [{ id: `${ns}:finding.${direction}.imputed`, values }, ...lost];
  const leader: Record<string, MessageValue> = first
    ? {
        partner: economyOf(first.economy),
        part: { kind: 'share', value: (100 * persons(first)) / persons(total) },
      }
    : {};
  if (shownShare(model.shared) === 100 && counted === '')
    return [
      {
        id: `${ns}:finding.${direction}.never${first ? '_most' : ''}`,
        values: { ...values, ...leader },
      },
      ...ofEarlier(model, partners, first),
      ...unknownOrigins(model),
    ];
  if (isUnobserved(model.shared))
    return [
      {
        id: `${ns}:finding.${direction}.unobserved${first ? '' : '_total'}${counted}`,
        values: { ...values, ...leader, unobserved: { kind: 'share', value: model.shared } },
      },
      ...ofEarlier(model, partners, first),
      ...lost,
      ...unknownOrigins(model),
      ...differing(model, partners, persons(total)),
    ];
  values['share'] = { kind: 'share', value: share };
  const main: Message = first
    ? {
        id: `${ns}:finding.${direction}.most${counted}`,
        values: { ...values, ...leader },
      }
    : { id: `${ns}:finding.${direction}.total${counted}`, values };
  return [
    main,
    ...ofEarlier(model, partners, first),
    ...lost,
    ...unknownOrigins(model),
    ...differing(model, partners, persons(total)),
  ];
}

/**
 * The partner with the most people, unless the publisher is alone in having so many there, or most of
 * them were refugees who are no longer counted as such.
 */
function leaderOf(model: MigrantsModel, [first]: readonly Pair[]) {
  return first && !first.fled && !isDoubted(model, first) ? first : undefined;
}

function isDoubted({ direction, economies }: MigrantsModel, { economy }: Pair): boolean {
  const of = economies[0] ?? '';
  return direction === 'abroad' ? isDoubtedStock(of, economy) : isDoubtedStock(economy, of);
}

function unknownOrigins({ direction, unknown }: MigrantsModel): Message[] {
  if (direction !== 'hosted' || unknown < noticed) return [];
  return shownShare(unknown) === 100
    ? [{ id: `${ns}:unknown_all` }]
    : [{ id: `${ns}:unknown`, values: { share: { kind: 'share', value: unknown } } }];
}

function differing(model: MigrantsModel, partners: readonly Pair[], all: number): Message[] {
  const { direction } = model;
  const ranked = partners
    .filter((pair) => pair.shared !== true && isObserved(pair) && !isDoubted(model, pair))
    .filter((pair) => persons(pair) >= Math.max(enoughPeople, (enoughPart / 100) * all))
    .map((pair) => ({ pair, share: womenShare(pair) ?? 0 }))
    .filter(({ pair, share }) => isLikely(share) || persons(pair) >= manyPeople)
    .toSorted((a, b) => b.share - a.share);
  const [high, low] = [ranked[0], ranked.at(-1)];
  if (!high || !low || ranked.length < 3 || high.share - low.share < tellingDifference) return [];
  return [
    {
      id: `${ns}:finding.${direction}.differing`,
      values: {
        high: economyOf(high.pair.economy),
        high_share: { kind: 'share', value: high.share },
        low: economyOf(low.pair.economy),
        low_share: { kind: 'share', value: low.share },
      },
    },
  ];
}

/** Whether the publisher counted them, rather than put a number for them. */
function isObserved({ flags }: Pair): boolean {
  return flags?.includes('i') !== true;
}

/** Whether so few or so many women are no slip of a small table. */
function isLikely(share: number): boolean {
  return share >= 5 && share <= 95;
}

/** Of the economies compared, the one with the largest and the one with the smallest share. */
function compared(model: MigrantsModel): Message {
  const ranked = model.totals
    .flatMap((total) => {
      const share = womenShare(total);
      return share === null || persons(total) < fewPeople || isUntold(model, total.economy)
        ? []
        : [{ economy: total.economy, share }];
    })
    .toSorted((a, b) => b.share - a.share);
  const [high, low] = [ranked[0], ranked.at(-1)];
  if (!high || !low || high === low) return { id: `${ns}:title.${model.direction}` };
  return {
    id: `${ns}:finding.${model.direction}.compared`,
    values: {
      high: economyOf(high.economy),
      high_share: { kind: 'share', value: high.share },
      low: economyOf(low.economy),
      low_share: { kind: 'share', value: low.share },
      year: { kind: 'year', value: model.year },
    },
  };
}

/** Whether no share of women is told of an economy's migrants, where it is shown by itself. */
function isUntold({ all, direction, edition, lost }: MigrantsModel, economy: string): boolean {
  const own = all.filter(({ of }) => of === economy);
  const sum = (pairs: typeof own) => pairs.reduce((people, pair) => people + persons(pair), 0);
  if (isUnobserved((100 * sum(own.filter(({ shared }) => shared === true))) / sum(own)))
    return true;
  if (direction === 'hosted') return false;
  const lacks = lost.find((one) => one.economy === economy);
  return countedWithout(economy, edition) !== null || isHardlyCounted(lacks?.lost);
}

import { isDoubtedStock } from '../../domain/doubted-stock.ts';
import { fewPeople } from '../../domain/few-people.ts';
import { countedWithout, isHardlyCounted } from '../../domain/hardly-counted.ts';
import { isUnobserved } from '../../domain/unobserved.ts';
import { stockSeries } from '../../domain/measure.ts';
import { seriesName } from '../../domain/series-name.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import type { FigureTable } from '../figure/define-figure.ts';
import { economyOf } from '../shared/phrases.ts';
import { lostSentence, revisionYear } from '../shared/lost-destinations.ts';
import { persons, womenShare, type CountedPair, type MigrantsModel, type Pair } from './model.ts';

const ns = 'migrants-by-sex';

/** Partners whose women's shares are nearer than this, in points, are not told apart in words. */
const tellingDifference = 5;

/** Of so many people a share near none or all is told: the sexes did move apart. */
const manyPeople = 10_000;

/** From this part of those hosted on, in %, it is said that nothing tells where they are from. */
const noticed = 10;

/** From so many percent of the migrants on, a split that was not observed is told though no row shows it. */
const telling = 5;

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
  // Of an origin that the revision lacks destinations of, no part is "of them all".
  const counted = lost.length > 0 ? '_counted' : '';
  values['edition'] = revisionYear(model.edition);
  if (model.lost.some((one) => isHardlyCounted(one.lost)))
    return [{ id: `${ns}:finding.${direction}.hardly`, values }, ...lost];
  const state = direction === 'abroad' ? countedWithout(total.economy) : null;
  if (state !== null)
    return [
      { id: `${ns}:finding.abroad.without`, values: { ...values, state: economyOf(state) } },
      ...lost,
    ];
  if (model.counted.imputed >= mostlyImputed)
    return [
      { id: `${ns}:finding.${direction}.imputed`, values },
      ...lost,
      ...unknownOrigins(model),
    ];
  const leader: Record<string, MessageValue> = first
    ? {
        partner: economyOf(first.economy),
        part: { kind: 'share', value: (100 * persons(first)) / persons(total) },
      }
    : {};
  if (isUnobserved(model.shared))
    return [
      {
        id: `${ns}:finding.${direction}.unobserved${first ? '' : '_total'}${counted}`,
        values: { ...values, ...leader, unobserved: { kind: 'share', value: model.shared } },
      },
      ...lost,
      ...unknownOrigins(model),
      ...differing(direction, partners, persons(total)),
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
    ...lost,
    ...unknownOrigins(model),
    ...differing(direction, partners, persons(total)),
  ];
}

/** The partner with the most people, unless the publisher is alone in having so many there. */
function leaderOf({ direction, economies }: MigrantsModel, partners: readonly Pair[]) {
  const [first, of = ''] = [partners[0], economies[0]];
  if (!first) return undefined;
  const [origin, destination] = direction === 'abroad' ? [of, first.economy] : [first.economy, of];
  return isDoubtedStock(origin, destination) ? undefined : first;
}

function unknownOrigins({ direction, unknown }: MigrantsModel): Message[] {
  if (direction !== 'hosted' || unknown < noticed) return [];
  return [{ id: `${ns}:unknown`, values: { share: { kind: 'share', value: unknown } } }];
}

function differing(
  direction: MigrantsModel['direction'],
  partners: readonly Pair[],
  all: number,
): Message[] {
  const ranked = partners
    .filter((pair) => pair.shared !== true && isObserved(pair))
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
      return share === null || persons(total) < fewPeople
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

/** Why there is no picture: the publisher has no figure, has one in another's, or counts nobody. */
export function migrantsEmpty(model: MigrantsModel): Message | null {
  if (model.totals.some((total) => persons(total) > 0)) return null;
  const economy = model.economies[0] ?? '';
  const why = model.totals.length > 0 ? 'zero' : economy === 'XKX' ? 'kosovo' : 'none';
  return {
    id: `${ns}:empty.${why}`,
    values: {
      economy: { kind: 'economy', value: economy },
      serbia: { kind: 'economy', value: 'SRB' },
      edition: { kind: 'message', value: revision(model.edition) },
    },
  };
}

export function migrantsNotes(model: MigrantsModel): readonly Message[] {
  const notes = (['citizenship', 'refugees', 'imputed'] as const)
    .filter((way) => model.counted[way] > 0)
    .map((way): Message => ({
      id: `${ns}:note.${way}`,
      values: { share: { kind: 'share', value: model.counted[way] } },
    }));
  const serbia: Message[] = model.economies.includes('SRB')
    ? [
        {
          id: `${ns}:note.serbia`,
          values: {
            economy: { kind: 'economy', value: 'SRB' },
            kosovo: { kind: 'economy', value: 'XKX' },
          },
        },
      ]
    : [];
  const shared: Message[] =
    model.drawn.some((pair) => pair.shared === true) || model.shared >= telling
      ? [{ id: `${ns}:note.shared`, values: { share: { kind: 'share', value: model.shared } } }]
      : [];
  return [...notes, ...shared, ...serbia, { id: `${ns}:note.revision` }];
}

export function revision(edition: MigrantsModel['edition']): Message {
  return seriesName(stockSeries(edition));
}

export function migrantsTable(model: MigrantsModel): FigureTable {
  const column = (name: string): Message => ({ id: `${ns}:column.${name}` });
  return {
    columns: [
      column(model.direction === 'abroad' ? 'destination' : 'origin'),
      column(model.direction === 'abroad' ? 'origin' : 'destination'),
      column('women'),
      column('men'),
      column('share'),
      column('counted'),
    ],
    rows: model.all.map((pair) => {
      const share = womenShare(pair);
      return [
        { kind: 'economy', value: pair.economy },
        { kind: 'economy', value: pair.of },
        { kind: 'count', value: pair.female },
        { kind: 'count', value: pair.male },
        share === null ? null : { kind: 'share', value: share },
        { kind: 'message', value: countedOf(pair) },
      ];
    }),
  };
}

function countedOf(pair: CountedPair): Message {
  const counted: Message = { id: `${ns}:counted.${wayOf(pair.flags)}` };
  if (pair.shared !== true) return counted;
  return { id: `${ns}:counted.shared`, values: { counted: { kind: 'message', value: counted } } };
}

function wayOf(flags: string): string {
  if (flags.includes('i')) return 'imputed';
  const way = flags.includes('c') ? (flags.includes('b') ? 'both' : 'citizenship') : 'birth';
  return flags.includes('r') ? `${way}_refugees` : way;
}

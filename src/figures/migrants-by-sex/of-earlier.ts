import type { Message, MessageValue } from '../../domain/message.ts';
import { economyOf } from '../shared/phrases.ts';
import { persons, type MigrantsModel, type Pair } from './model.ts';

const ns = 'migrants-by-sex';

/** From this part of those hosted on, in %, all are said to have grown alike; from the other on, a part. */
const nearlyAll = 95;
const half = 50;

/**
 * What of an earlier year is in the numbers: that a destination's migrants divide as they did then, and
 * that the largest partner's were refugees whom UNHCR no longer has.
 */
export function ofEarlier(
  model: MigrantsModel,
  [largest]: readonly Pair[],
  leader: Pair | undefined,
): Message[] {
  if (!largest) return [];
  const { direction, economies } = model;
  const { movedSince, fled } = largest;
  const own = economyOf(economies[0] ?? '');
  const other = economyOf(largest.economy);
  const [home, host] = direction === 'abroad' ? [own, other] : [other, own];
  const moved =
    direction === 'hosted'
      ? movedHosted(model, host)
      : movedSince !== undefined && leader
        ? [{ id: `${ns}:moved.abroad`, values: { host, since: year(movedSince) } }]
        : [];
  if (!fled) return moved;
  return [
    ...moved,
    {
      id: `${ns}:fled.${fled.now === 0 ? 'none' : 'some'}`,
      values: {
        home,
        host,
        most: { kind: 'count', value: fled.most },
        peak: year(fled.year),
        year: year(model.year),
        ...(fled.now === 0 ? {} : { now: { kind: 'count', value: fled.now } as const }),
      },
    },
  ];
}

/** Of what part of those hosted the division over origins is that of an earlier year; nothing below half. */
function movedHosted({ all }: MigrantsModel, host: MessageValue): Message[] {
  const those = all.filter(({ movedSince }) => movedSince !== undefined);
  const sum = (pairs: typeof all) => pairs.reduce((people, pair) => people + persons(pair), 0);
  const share = (100 * sum(those)) / sum(all);
  const since = those[0]?.movedSince;
  if (since === undefined || share < half) return [];
  return share >= nearlyAll
    ? [{ id: `${ns}:moved.hosted`, values: { host, since: year(since) } }]
    : [
        {
          id: `${ns}:moved.hosted_part`,
          values: { share: { kind: 'share', value: share }, since: year(since) },
        },
      ];
}

const year = (value: number): MessageValue => ({ kind: 'year', value });

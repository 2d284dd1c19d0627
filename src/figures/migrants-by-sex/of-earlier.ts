import type { Message } from '../../domain/message.ts';
import { economyOf } from '../shared/phrases.ts';
import type { MigrantsModel, Pair } from './model.ts';

const ns = 'migrants-by-sex';

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
  const moved: Message[] =
    movedSince !== undefined && (direction === 'hosted' || leader)
      ? [
          {
            id: `${ns}:moved.${direction}`,
            values: { host, since: { kind: 'year', value: movedSince } },
          },
        ]
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
        peak: { kind: 'year', value: fled.year },
        year: { kind: 'year', value: model.year },
        ...(fled.now === 0 ? {} : { now: { kind: 'count', value: fled.now } as const }),
      },
    },
  ];
}

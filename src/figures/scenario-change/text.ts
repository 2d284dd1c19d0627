import type { Message, MessageValue } from '../../domain/message.ts';
import { economyOf, share, year } from '../shared/phrases.ts';
import { isTied, moneyOf, rangeMessage, signOf, values } from './amounts.ts';
import type { ReceiverChange, ScenarioModel } from './model.ts';

const say = (key: string, said?: Message['values']): Message => ({
  id: `scenario-change:finding.${key}`,
  ...(said === undefined ? {} : { values: said }),
});

/**
 * What a scenario changes in three sentences: for all together, and then for the receiver that is
 * followed, or for whom it changes most in dollars and for the size of its economy.
 */
export function scenarioFinding(model: ScenarioModel): readonly Message[] {
  const { receivers, followed } = model;
  const known = receivers.filter(({ change }) => change !== null);
  const moved = known.filter(({ change }) => change?.central !== 0);
  if (moved.length === 0)
    return [
      say(known.length < receivers.length ? 'unknown' : 'none'),
      ...(followed ? ofReceiver(model, followed) : []),
    ];
  return [
    ofWorld(model),
    ...(followed
      ? ofReceiver(model, followed)
      : [...inDollars(model, moved), ...forSize(model, moved)]),
  ];
}

function ofWorld({ world, scenario, tell }: ScenarioModel): Message {
  const sign = signOf(world.central);
  if (sign === 'even') return say('world.even');
  const part = Math.abs(world.central) / scenario.result.before.world;
  return say(tell === 'kept' ? 'world.kept' : `world.${sign}`, {
    ...values(world),
    share: share(part),
    year: year(scenario.world.year),
  });
}

/** Whom the change is largest for, US$; both ends where some get more and others less. */
function inDollars({ tell }: ScenarioModel, moved: readonly ReceiverChange[]): readonly Message[] {
  const [first, second] = moved;
  if (!first?.change) return [];
  const what = tell === 'kept' ? 'kept' : signOf(first.change.central);
  const named = { first: economyOf(first.economy), ...values(first.change) };
  if (moved.length === 1) return [say(`only.${what}`, named)];
  if (isTied(first.change.central, second?.change?.central)) {
    const tied = moved.filter(({ change }) => isTied(change?.central, first.change?.central));
    return [
      say(`tied.${what}`, {
        amount: moneyOf(first.change.central),
        economies: { kind: 'economies', value: tied.slice(0, 6).map(({ economy }) => economy) },
        count: { kind: 'count', value: tied.length },
      }),
    ];
  }
  const other = moved.find(
    ({ change }) => signOf(change?.central ?? 0) !== signOf(first.change?.central ?? 0),
  );
  if (other?.change)
    return [
      say(`both.${what}`, {
        ...named,
        other: economyOf(other.economy),
        other_amount: moneyOf(other.change.central),
      }),
    ];
  return [
    say(`most.${what}`, {
      ...named,
      next: { kind: 'economies', value: moved.slice(1, 3).map(({ economy }) => economy) },
    }),
  ];
}

/** Whom it is largest for by the size of its economy; nothing where no GDP is known. */
function forSize({ tell }: ScenarioModel, moved: readonly ReceiverChange[]): readonly Message[] {
  if (moved.length === 1) {
    const [only] = moved;
    return only?.ofGdp
      ? [
          say('size.only', {
            share: percentOf(only.ofGdp.central),
            range: rangeMessage(only.ofGdp, 'gdp'),
          }),
        ]
      : [];
  }
  const ranked = moved
    .filter(({ ofGdp }) => ofGdp !== null)
    .toSorted((a, b) => Math.abs(b.ofGdp?.central ?? 0) - Math.abs(a.ofGdp?.central ?? 0));
  const [first, second] = ranked;
  if (!first?.ofGdp) return [];
  if (isTied(first.ofGdp.central, second?.ofGdp?.central))
    return [say('size.tied', { share: percentOf(first.ofGdp.central) })];
  const what = tell === 'kept' ? 'kept' : signOf(first.ofGdp.central);
  const same = first.economy === moved[0]?.economy;
  return [
    say(`size.${same ? 'same' : what}`, {
      first: economyOf(first.economy),
      share: percentOf(first.ofGdp.central),
      range: rangeMessage(first.ofGdp, 'gdp'),
    }),
  ];
}

function ofReceiver(
  { tell, scenario }: ScenarioModel,
  { economy, change, ofGdp, before, covered }: ReceiverChange,
): readonly Message[] {
  const receiver = economyOf(economy);
  if (!change) return [say('receiver.unknown', { receiver })];
  if (change.central === 0) return [say('receiver.none', { receiver })];
  const what = tell === 'kept' ? 'kept' : signOf(change.central);
  const part = share(Math.abs(change.central) / before);
  const of = { share: part, year: year(scenario.world.year) };
  return [
    say(`receiver.${what}`, { receiver, ...values(change) }),
    ofGdp
      ? say('receiver.size', { ...of, gdp: percentOf(ofGdp.central) })
      : say('receiver.size_of_money', of),
    ...(covered !== null && covered < 0.995
      ? [say('receiver.covered', { receiver, share: share(covered) })]
      : []),
  ];
}

const percentOf = (value: number): MessageValue => ({ kind: 'share', value: Math.abs(value) });

import { barredWith } from '../../domain/barred.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import type { FigureTable } from '../figure/define-figure.ts';
import { economyOf, year } from '../shared/phrases.ts';
import { cornerOf, type ResilienceModel, type ResilienceRow } from './model.ts';

const say = (key: string, values: Message['values'] = {}): Message => ({
  id: `resilience:${key}`,
  values,
});
const share = (value: number): MessageValue => ({ kind: 'share', value });
const count = (value: number): MessageValue => ({ kind: 'count', value });

/**
 * In which corner each economy is, and how far its money rests on one sender, in plain words; of a
 * group, how many of it are in the corner of those that depend much on few.
 */
export function resilienceFinding(model: ResilienceModel): readonly Message[] {
  return [
    ...model.economies.flatMap((economy): Message[] => {
      const own = model.marked.find((row) => row.economy === economy);
      return own ? [cornerSentence(own, model), sameSentence(own)] : [];
    }),
    ...groupSentence(model),
  ];
}

function cornerSentence(own: ResilienceRow, { cuts }: ResilienceModel): Message {
  const near = Math.abs(own.percent / cuts.percent - 1) <= middling;
  const place = near ? nearOf(own, cuts) : cornerOf(own, cuts);
  return say(`finding.${own.apart ? 'apart' : place}`, {
    economy: economyOf(own.economy),
    percent: share(own.percent),
    middle: share(cuts.percent),
    year: year(own.year),
  });
}

/** Within this part of the middle of all a share is told to be about it. */
const middling = 0.05;

function nearOf({ same }: ResilienceRow, cuts: ResilienceModel['cuts']): 'near_few' | 'near_many' {
  return same > cuts.same ? 'near_few' : 'near_many';
}

function sameSentence(own: ResilienceRow): Message {
  const values = { matrix: year(own.matrix_year), partner: economyOf(own.largest) };
  // All of it from one is no chance.
  if (own.same > 99.95) return say('same.sole', values);
  const chance = { ...values, same: share(own.same), share: share(own.largest_share) };
  const barred = barredWith(own.economy);
  if (!barred) return say('same.of', chance);
  return say('same.without', {
    ...chance,
    barred: { kind: 'economies', value: barred.partners },
    since: year(barred.since),
  });
}

function groupSentence({ group, shown, cuts }: ResilienceModel): Message[] {
  if (group === 'all') return [];
  const own = shown.filter((row) => row[group]);
  const exposed = own.filter((row) => cornerOf(row, cuts) === 'much_few').length;
  const values = { group: { kind: 'message', value: say(`of.${group}`) } } as const;
  if (exposed === 0) return [say('exposed.none', { ...values, all: count(own.length) })];
  return [say('exposed.some', { ...values, count: count(exposed), all: count(own.length) })];
}

/** What the lines are, what the chance is called, and which years stand side by side. */
export function resilienceNotes(model: ResilienceModel): readonly Message[] {
  return [
    say('note.lines', { all: count(model.count) }),
    say('note.same', { matrix: year(model.matrixYear) }),
  ];
}

/** Every economy shown, the most dependent first. */
export function resilienceTable({ shown, cuts }: ResilienceModel): FigureTable {
  const columns = ['economy', 'percent', 'year', 'same', 'largest', 'share', 'corner'];
  return {
    columns: columns.map((key) => say(`column.${key}`)),
    rows: shown
      .toSorted((a, b) => b.percent - a.percent)
      .map((row) => [
        economyOf(row.economy),
        share(row.percent),
        year(row.year),
        share(row.same),
        economyOf(row.largest),
        share(row.largest_share),
        { kind: 'message', value: say(`corner.${cornerOf(row, cuts)}`) },
      ]),
  };
}

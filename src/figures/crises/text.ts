import type { Growth } from '../../domain/growth.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import type { FigureTable } from '../figure/define-figure.ts';
import { economyOf, year } from '../shared/phrases.ts';
import { crisisYears, type Crisis, type CrisisModel } from './model.ts';

const say = (key: string, values: Message['values'] = {}): Message => ({
  id: `crises:${key}`,
  values,
});

const isTold = (crisis: Crisis): crisis is Crisis & { told: Growth } =>
  typeof crisis.told !== 'string';

/** What became of each economy's receipts in each crisis, where the data tell. */
export function crisisFinding(model: CrisisModel): readonly Message[] {
  const told = model.crises
    .filter(isTold)
    .map((crisis, at) => sentence(crisis, at === 0 ? 'finding' : 'next'));
  return told.length > 0 ? told : [say('finding.none', ofFirst(model))];
}

const ofFirst = (model: CrisisModel) => ({ economy: economyOf(model.economies[0] ?? '') });

function sentence(
  { economy, year: of, told }: Crisis & { told: Growth },
  as: 'finding' | 'next',
): Message {
  const values: Record<string, MessageValue> = {
    economy: economyOf(economy),
    year: year(of),
    crisis: { kind: 'message', value: say(`crisis.${of}`) },
  };
  if (told.way === 'more' || told.way === 'less')
    return say(`${as}.${told.way}`, { ...values, change: { kind: 'share', value: told.change } });
  return say(`${as}.${told.way}`, values);
}

/** Of which crises nothing is told and why, and what amounts are in. */
export function crisisNotes(model: CrisisModel): readonly Message[] {
  const untold = model.crises.filter((crisis) => !isTold(crisis));
  const cut = model.lines.some(({ rows }) =>
    rows.slice(1).some((row) => row.break_before !== null),
  );
  return [
    ...untold.map(untoldSaid),
    say('note.nominal'),
    ...(cut ? [say('note.break')] : []),
    ...crisisYears.flatMap((of) => {
      const rise = model.prices[of];
      if (rise === undefined || rise < 5) return [];
      return [say('note.prices', { year: year(of), change: { kind: 'share', value: rise } })];
    }),
    say('note.cause'),
  ];
}

function untoldSaid({ economy, year: of, before, usd: now, told }: Crisis): Message {
  const values = { economy: economyOf(economy), year: year(of) };
  const amounts = { before: year(of - 1), earlier: usd(before ?? 0), later: usd(now ?? 0) };
  return say(`untold.${String(told)}`, told === 'step' ? { ...values, ...amounts } : values);
}

const usd = (value: number): MessageValue => ({ kind: 'amount', value, unit: 'usd' });

/** Each crisis with both amounts. */
export function crisisTable(model: CrisisModel): FigureTable {
  const known = (value: number | null) => (value === null ? null : usd(value));
  return {
    columns: ['year', 'crisis', 'economy', 'before', 'usd', 'change'].map((key) =>
      say(`column.${key}`),
    ),
    rows: model.crises.map((crisis) => [
      year(crisis.year),
      { kind: 'message', value: say(`crisis.${crisis.year}`) },
      economyOf(crisis.economy),
      known(crisis.before),
      known(crisis.usd),
      isTold(crisis) && crisis.before && crisis.usd
        ? { kind: 'share', value: 100 * (crisis.usd / crisis.before - 1) }
        : null,
    ]),
  };
}

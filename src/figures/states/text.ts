import { partsReported } from '../../domain/editions/reported-inside.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import { monthsOfQuarter } from '../../domain/period.ts';
import type { FigureTable } from '../figure/define-figure.ts';
import { reporterName } from '../official/text.ts';
import { economyOf, share, year } from '../shared/phrases.ts';
import type { State, StatesModel } from './model.ts';

const of = { received: 'states-receiving', paid: 'states-sending' } as const;

/** The catalogue of the figure that shows the direction. */
export function catalogueOf({ direction }: Pick<StatesModel, 'direction'>): string {
  return of[direction];
}

/** A state by its name in the user's language. */
export function stateName(state: string): Message {
  return { id: `states:name.${state}` };
}

const usd = (value: number): MessageValue => ({ kind: 'amount', value, unit: 'usd' });
const message = (value: Message): MessageValue => ({ kind: 'message', value });

/** The period as a subtitle names it: a year, a quarter, or the months so far. */
function period(model: StatesModel): MessageValue {
  const [first, ...more] = model.quarters;
  if (model.quarters.length === 4 || first === undefined) return year(model.year);
  if (more.length === 0) return { kind: 'quarter', value: first };
  return message({ id: 'states:period.part', values: monthsOf(model) });
}

/** The same behind a verb: "in 2024", "from January to June 2026". */
function when(model: StatesModel): MessageValue {
  const [first, ...more] = model.quarters;
  const asked = first ?? `${model.year}Q${model.choice}`;
  if (model.quarters.length === 4 || (first === undefined && model.choice === 'all'))
    return message({ id: 'states:when.year', values: { year: year(model.year) } });
  if (more.length === 0)
    return message({
      id: 'states:when.quarter',
      values: { quarter: { kind: 'quarter', value: asked } },
    });
  return message({ id: 'states:when.part', values: monthsOf(model) });
}

function monthsOf({ quarters }: StatesModel): Readonly<Record<string, MessageValue>> {
  return {
    from: { kind: 'month_name', value: monthsOfQuarter(quarters[0] ?? '')[0] },
    to: { kind: 'month', value: monthsOfQuarter(quarters.at(-1) ?? '')[1] },
  };
}

function values(model: StatesModel): Record<string, MessageValue> {
  return {
    economy: economyOf(model.economy),
    ...(model.partner === null ? {} : { partner: economyOf(model.partner) }),
    publisher: reporterName(model.source),
    when: when(model),
    period: period(model),
  };
}

export function statesSubtitle(model: StatesModel): Message {
  return { id: `${catalogueOf(model)}:subtitle`, values: values(model) };
}

/** The three largest with their shares; then the money whose state isn't known, where there is some. */
export function statesFinding(model: StatesModel): readonly Message[] {
  const [first, second, third] = model.states;
  if (!first || !second || !third) return [];
  const catalogue = catalogueOf(model);
  const told = (state: State) => message(stateName(state.state));
  return [
    {
      id: `${catalogue}:finding`,
      values: {
        ...values(model),
        amount: usd(model.usd),
        first: told(first),
        second: told(second),
        third: told(third),
        share1: share(first.share),
        share2: share(second.share),
        share3: share(third.share),
      },
    },
    ...(model.unidentified && model.unidentified.usd > 0
      ? [
          {
            id: `${catalogue}:unidentified`,
            values: { share: share(model.unidentified.share), amount: usd(model.unidentified.usd) },
          },
        ]
      : []),
  ];
}

/** Why there is nothing to draw: the economy has no parts, or they aren't reported of the period. */
export function statesEmpty(model: StatesModel): Message | null {
  if (model.usd > 0) return null;
  const why = partsReported(model.economy, model.direction) ? 'period' : 'none';
  return {
    id: `${catalogueOf(model)}:empty.${why}`,
    values: { economy: economyOf(model.economy), when: when(model) },
  };
}

export function statesNotes(model: StatesModel): readonly Message[] {
  return [{ id: `${catalogueOf(model)}:note`, values: values(model) }];
}

/** Every state, the largest first, and what isn't identified last. */
export function statesTable(model: StatesModel): FigureTable {
  const exact = (value: number): MessageValue => ({
    kind: 'amount',
    value,
    unit: 'usd',
    as: 'full',
  });
  return {
    columns: ['state', 'quarter', 'amount', 'share', 'before'].map((column) => ({
      id: `states:column.${column}`,
    })),
    rows: [...model.states, ...(model.unidentified ? [model.unidentified] : [])].map((row) => [
      message(stateName(row.state)),
      period(model),
      exact(row.usd),
      share(row.share),
      row.before === null ? null : exact(row.before),
    ]),
  };
}

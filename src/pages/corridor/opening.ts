import type { Message, MessageValue } from '../../domain/message.ts';
import { doubtForm, type CostModel } from '../../figures/corridor-cost/model.ts';
import { isStale } from '../../figures/shared/cost-evidence.ts';
import { ceiling, costValue } from '../../figures/shared/sending-goals.ts';
import type { StockModel } from '../../figures/corridor-migrants/model.ts';
import type { OfficialModel } from '../../figures/corridor-official/model.ts';
import { officialOpening } from '../../figures/corridor-official/text.ts';
import type { AmountModel } from '../../figures/corridor-amount/model.ts';
import { newestEstimate, newestSentence } from '../../figures/corridor-amount/text.ts';
import { stockEmpty, womenTold } from '../../figures/corridor-migrants/text.ts';
import { costEmpty } from '../../figures/corridor-cost/text.ts';
import { dollarAmount } from '../../figures/shared/dollars.ts';
import { economyOf } from '../../figures/shared/phrases.ts';

/** A sentence and the figure that shows what it says. */
export interface Opening {
  anchor: string;
  message: Message;
}

export interface OpeningModels {
  official: OfficialModel | undefined;
  amount: AmountModel | undefined;
  people: StockModel | undefined;
  cost: CostModel | undefined;
}

const say = (key: string, values: Message['values'] = {}): Message => ({
  id: `corridor:opening.${key}`,
  values,
});

/**
 * The corridor in three sentences, before them what a central bank reports of it, and beside the matrix's
 * amount the newest estimate, which the map shows; one whose rows are not there yet is left out.
 */
export function openingOf({ official, amount, people, cost }: OpeningModels): Opening[] {
  const reported = official ? officialOpening(official) : null;
  return [
    ...(reported ? [{ anchor: 'corridor-official', message: reported }] : []),
    ...(amount
      ? amountsSaid(amount).map((message) => ({ anchor: 'corridor-amount', message }))
      : []),
    ...(people ? [{ anchor: 'corridor-migrants', message: peopleSaid(people) }] : []),
    ...(cost ? [{ anchor: 'corridor-cost', message: costSaid(cost) }] : []),
  ];
}

function amountsSaid(model: AmountModel): Message[] {
  return [amountSaid(model), ...newestEstimate(model)];
}

function amountSaid(model: AmountModel): Message {
  const { newest, out, into } = model;
  if (newest?.state !== 'published' || !out || !into) return newestSentence(model);
  if (out.of < 2 && into.of < 2) return newestSentence(model);
  const form = out.of < 2 ? 'amount_into' : into.of < 2 ? 'amount_out' : 'amount';
  return say(form, {
    amount: dollarAmount(newest.usd ?? 0, model.dollars),
    year: { kind: 'year', value: newest.year },
    sender: economyOf(model.sender),
    receiver: economyOf(model.receiver),
    out: { kind: 'rank', value: out.rank, of: out.of },
    into: { kind: 'rank', value: into.rank, of: into.of },
  });
}

function peopleSaid(model: StockModel): Message {
  const last = model.years.at(-1);
  const none = stockEmpty(model);
  if (none !== null || !last) return none ?? say('people_none');
  const values: Record<string, MessageValue> = {
    persons: { kind: 'amount', value: last.persons, unit: 'persons' },
    year: { kind: 'year', value: last.year },
    sender: economyOf(model.sender),
    receiver: economyOf(model.receiver),
  };
  const women = womenTold(last);
  return women === null
    ? say('people', values)
    : say('people_women', { ...values, women: { kind: 'share', value: women } });
}

function costSaid(model: CostModel): Message {
  const { firm, doubtful, newest } = model;
  const none = costEmpty(model);
  if (none !== null) return none;
  const told = firm ?? doubtful;
  if (told === null || newest === null) return say('cost_thin');
  const values = {
    cost: costValue(told.cost),
    quarter: { kind: 'quarter', value: told.quarter },
  } as const;
  if (firm === null) {
    const form = doubtForm(model, told);
    return say(form.startsWith('leapt') ? `cost_${form}` : 'cost_doubtful', values);
  }
  if (isStale(firm.quarter, firm.asked)) return say('cost_stale', values);
  return say(firm.cost > ceiling ? 'cost_above' : 'cost_within', values);
}

import { matrixUse } from '../../domain/editions/matrices.ts';
import { joinedStock, revisionsOf } from '../../domain/editions/stock.ts';
import { modelUses, pricesIn } from '../../domain/editions/uses.ts';
import type { Message } from '../../domain/message.ts';
import type { AmountModel } from '../corridor-amount/model.ts';
import { amountFinding } from '../corridor-amount/text.ts';
import type { CostModel } from '../corridor-cost/model.ts';
import { costEmpty, costFinding } from '../corridor-cost/text.ts';
import type { StockModel } from '../corridor-migrants/model.ts';
import { movedOf, stockEmpty, stockFinding, womenTold } from '../corridor-migrants/text.ts';
import type { OfficialModel } from '../corridor-official/model.ts';
import { officialOpening } from '../corridor-official/text.ts';
import { splitEmpty, splitFinding, type SplitModel } from '../corridor-split/model.ts';
import { isStale } from '../shared/cost-evidence.ts';
import { confidence, whenOf, type SpeechLine } from './speech-line.ts';

/** What the figures of a corridor's page draw, which its four sentences are made from. */
export interface CorridorModels {
  official: OfficialModel;
  amount: AmountModel;
  people: StockModel;
  split: SplitModel;
  cost: CostModel;
}

/** The four sentences on a corridor, those of the figures of its page. */
export function corridorSpeech(models: CorridorModels): readonly SpeechLine[] {
  return [amountLine(models), placeLine(models), costLine(models), womenLine(models)];
}

const key = ({ id }: Message) => id.replace(/^[\w-]+:/, '');
const has = (said: readonly Message[], which: RegExp) => said.some((one) => which.test(one.id));

/** What a bank reports, what the newest matrix and the newest estimate have, and what is doubtful of it. */
function amountLine({ official, amount }: CorridorModels): SpeechLine {
  const reported = officialOpening(official);
  const found = amountFinding(amount).filter((one) => !/^(?:finding\.rank|back)\./.test(key(one)));
  const besides = found.filter(({ id }) => /:apart\.|:doubt\./.test(id));
  const own = found.filter((one) => !besides.includes(one));
  const said = [...(reported ? [reported] : []), ...own];
  const byBank = reported !== null && /:finding\.amount/.test(reported.id);
  const modelled = has(own, /:finding\.modelled/);
  const known = byBank || modelled || has(own, /:finding\.(?:shares|amount|last)$/);
  const level = !known
    ? 'unknown'
    : byBank
      ? 'reported'
      : has(besides, /:doubt\./)
        ? 'doubted'
        : has(besides, /:apart\./)
          ? 'apart'
          : 'matrix';
  const matrices = amount.cells.flatMap(({ state, year }) => (state === 'modelled' ? [] : [year]));
  return {
    part: 'amount',
    said,
    when: known ? whenOf(said) : null,
    confidence: confidence(`amount.${level}`),
    besides,
    sources: [
      ...(byBank ? official.reports.map(({ source }) => ({ source, table: 'official_flow' })) : []),
      ...(amount.newest === null ? [] : matrixUse(...matrices.slice(-1))),
      ...(modelled ? modelUses() : []),
    ],
    unknown: !known,
  };
}

/** Its place among the corridors at both of its ends. */
function placeLine({ amount }: CorridorModels): SpeechLine {
  const ranks = amountFinding(amount).filter((one) => key(one).startsWith('finding.rank.'));
  const { sender, receiver, newest } = amount;
  const unknown = ranks.length === 0;
  const values = {
    sender: { kind: 'economy', value: sender },
    receiver: { kind: 'economy', value: receiver },
  } as const;
  return {
    part: 'partners',
    said: unknown ? [{ id: 'speech:unsaid.place', values }] : ranks,
    when: unknown || newest === null ? null : { kind: 'year', value: newest.year },
    confidence: confidence(`partners.${unknown ? 'unknown' : 'estimate'}`),
    besides: [],
    sources: unknown || newest === null ? [] : matrixUse(newest.year),
    unknown,
  };
}

function costLine({ cost }: CorridorModels): SpeechLine {
  const none = costEmpty(cost);
  const found = none === null ? costFinding(cost) : [none];
  const besides = found.filter((one) => /^finding\.(?:quotes|newest_thin)/.test(key(one)));
  const said = found.filter((one) => !besides.includes(one) && key(one) !== 'loss');
  const { firm } = cost;
  const old = firm !== null && isStale(firm.quarter, firm.asked);
  return {
    part: 'cost',
    said,
    when: firm === null ? null : { kind: 'quarter', value: firm.quarter },
    confidence: confidence(`cost.${firm === null ? 'unknown' : old ? 'old' : 'quotes'}`),
    besides,
    sources:
      cost.newest === null ? [] : pricesIn(Number((firm ?? cost.newest).quarter.slice(0, 4))),
    unknown: firm === null,
  };
}

/** Who they are, and which part of the money women may have sent. */
function womenLine({ people, split }: CorridorModels): SpeechLine {
  const none = stockEmpty(people);
  const counted = none === null ? stockFinding(people).slice(0, 1) : [none];
  const parts = splitFinding(split).slice(0, 1);
  const last = people.years.at(-1);
  const share = none === null && last !== undefined && womenTold(last) !== null;
  const untold = splitEmpty(split);
  const why =
    parts.length === 0 &&
    !share &&
    none === null &&
    untold &&
    /\.(?:few|unobserved)$/.test(untold.id)
      ? [untold]
      : [];
  const unknown = parts.length === 0 && !share;
  return {
    part: 'women',
    // The range may rest on an older revision, where the newest has no figure of them.
    said: none !== null && parts.length > 0 ? parts : [...counted, ...parts, ...why],
    when: whenOf(none === null ? counted : parts),
    confidence: confidence(`women.${parts.length > 0 ? 'range' : unknown ? 'unknown' : 'counted'}`),
    besides: none === null ? movedOf(people) : [],
    sources: [
      ...(parts.length > 0
        ? revisionsOf(joinedStock).map((edition) => ({ source: 'undesa-ims', edition }))
        : none === null
          ? [{ source: 'undesa-ims', edition: people.edition }]
          : []),
      ...(parts.length > 0
        ? ['undp-hdr', 'wb-africa', ...matrixUse(...split.splits.map(({ row }) => row.year))]
        : []),
    ],
    unknown,
  };
}

import { firstQuoted, lastUnquoted, missingRounds } from '../../domain/editions/price-rounds.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import type { FigureTable } from '../figure/define-figure.ts';
import { economyOf } from '../shared/phrases.ts';
import {
  doubtForm,
  drawnLines,
  isThin,
  type CostLine,
  type CostModel,
  type CostRow,
} from './model.ts';
import { isStale } from '../shared/cost-evidence.ts';
import { costValue, globalTarget } from '../shared/sending-goals.ts';

const say = (key: string, values: Message['values'] = {}): Message => ({
  id: `corridor-cost:${key}`,
  values,
});

const usd = (value: number): MessageValue => ({ kind: 'amount', value, unit: 'usd' });

const percent = (value: number): MessageValue => ({ kind: 'amount', value, unit: 'percent' });

/** The last year of the data bank's means, and the first of those made of quotes. */
const seriesEnds = { databank: lastUnquoted, rpw: firstQuoted } as const;

const year = (value: number): MessageValue => ({ kind: 'year', value });

const quarter = (value: string): MessageValue => ({ kind: 'quarter', value });

/** The newest cost that means something, the quotes it rests on, and what a family loses by it. */
export function costFinding(model: CostModel): readonly Message[] {
  const { newest, firm, doubtful, loss } = model;
  if (newest === null) return [];
  const ends = { sender: economyOf(model.sender), receiver: economyOf(model.receiver) };
  const thin = isThin(newest);
  const older = model.lines
    .find((line) => line.series === 'databank' && line.amount === 200)
    ?.rows.at(-1);
  const told = firm ?? doubtful;
  const first = told
    ? say(`finding.${firm ? 'cost' : doubtForm(model, told)}`, {
        ...ends,
        cost: costValue(told.cost),
        quarter: quarter(told.quarter),
      })
    : say('finding.only_thin', ends);
  return [
    ...(isStale(newest.quarter, newest.asked)
      ? [say('finding.stale', { quarter: quarter(newest.quarter) })]
      : []),
    first,
    ...(told && told.quotes !== null
      ? [say('finding.quotes', { count: { kind: 'count', value: told.quotes } })]
      : []),
    ...(thin
      ? [
          say('finding.newest_thin', {
            count: { kind: 'count', value: newest.quotes ?? 0 },
            quarter: quarter(newest.quarter),
            cost: percent(newest.cost),
          }),
        ]
      : []),
    ...(told === null && older
      ? [
          say('finding.databank', {
            cost: percent(older.cost),
            quarter: quarter(older.quarter),
          }),
        ]
      : []),
    ...(loss ? [lossSentence(loss)] : []),
  ];
}

function lossSentence({ monthly, now, atCeiling, atTarget }: NonNullable<CostModel['loss']>) {
  return say('loss', {
    monthly: usd(monthly),
    now: usd(now),
    atCeiling: usd(atCeiling),
    atTarget: usd(atTarget),
  });
}

/** Nobody collected prices here: said, with what that means. */
export function costEmpty(model: CostModel): Message | null {
  if (model.lines.length > 0) return null;
  return say('empty', {
    sender: economyOf(model.sender),
    receiver: economyOf(model.receiver),
  });
}

/** Goals and what they are not, thin quarters, and the two series. */
export function costNotes(model: CostModel): readonly Message[] {
  const has = (evidence: CostRow['evidence']) =>
    model.lines.some((line) => line.rows.some((row) => row.evidence === evidence));
  const holds = (lines: readonly CostLine[], series: CostLine['series']) =>
    lines.some((line) => line.series === series);
  const both = holds(model.lines, 'databank') && holds(model.lines, 'rpw');
  const apart = holds(drawnLines(model), 'databank') ? 'note.series' : 'note.series_rows';
  const quarters = model.lines.flatMap((line) => line.rows.map((row) => row.quarter));
  return [
    say('note.goals'),
    ...(model.firm && model.firm.cost <= globalTarget ? [say('note.market')] : []),
    ...(has('thin') ? [say('note.thin')] : []),
    ...(has('doubtful') ? [say('note.doubtful')] : []),
    ...(both ? [say(apart)] : []),
    ...missingRounds
      .filter(
        (missing) => quarters.some((one) => one < missing) && quarters.some((one) => one > missing),
      )
      .map((missing) => say('note.gap', { quarter: quarter(missing) })),
  ];
}

/** Every quarter's mean with its quotes; null quotes are not stated. */
export function costTable(model: CostModel): FigureTable {
  return {
    columns: ['quarter', 'series', 'amount', 'cost', 'quotes', 'evidence'].map((name) =>
      say(`column.${name}`),
    ),
    rows: model.lines.flatMap((line) =>
      line.rows.map((row) => [
        quarter(row.quarter),
        {
          kind: 'message',
          value: say(`series.${row.series}`, { year: year(seriesEnds[row.series]) }),
        },
        usd(row.amount),
        { kind: 'amount', value: row.cost, unit: 'percent', as: 'full' },
        row.quotes === null ? null : { kind: 'count', value: row.quotes },
        { kind: 'message', value: evidence(row) },
      ]),
    ),
  };
}

/** What a mean rests on. */
export function evidence(row: CostRow): Message {
  if (row.evidence === 'doubtful') return say('evidence.doubtful');
  if (row.quotes === null) return say('evidence.not_stated');
  return say(isThin(row) ? 'evidence.thin' : 'evidence.enough', {
    count: { kind: 'count', value: row.quotes },
  });
}

import type { EconomyCode } from '../../../domain/economy.ts';
import { isFirm } from '../../../domain/evidence.ts';
import { areModelled, flowUnit, isWomenShare } from '../../../domain/measure.ts';
import { fewPeople } from '../../../domain/few-people.ts';
import type { Message } from '../../../domain/message.ts';
import type { FindingRows } from './finding-rows.ts';
import type { FlowTable } from '../flows/flow-table.ts';
import { partnerRows, type ListRow } from '../list/list.ts';
import { amount, economyOf, share, year as sayYear } from '../../shared/phrases.ts';
import { message } from '../message.ts';
import { doubtOf } from './partner-doubt.ts';

/** What the focused economy takes in or gives out, and its largest partner. */
export function focusFinding(rows: FindingRows, table: FlowTable, focus: EconomyCode): Message[] {
  const { direction } = rows.settings;
  const ways = direction === 'both' ? (['in', 'out'] as const) : [direction];
  return ways.map((way) => oneWay(rows, table, focus, way));
}

function oneWay(
  { measure, settings, lacks, all }: FindingRows,
  table: FlowTable,
  focus: EconomyCode,
  way: 'in' | 'out',
): Message {
  const year = sayYear(settings.year);
  const { rows, of } = partnerRows(table, measure, focus, way, () => true);
  const solid = rows.filter((row) => row.rank !== null);
  const first = isWomenShare(measure) ? largestGroup(rows) : solid[0];
  const size = first === undefined ? null : (first.persons ?? first.value);
  const key = `${measure.flow}.${way}`;
  if (first === undefined || size === null) {
    const none = areModelled(measure.flow, settings.year) ? `modelled.${way}` : key;
    return message(`finding.focus_none.${none}`, { focus: economyOf(focus), year });
  }
  const unit = flowUnit(measure.flow);
  const modelled = first.status === 'modelled';
  const values = {
    year,
    focus: economyOf(focus),
    partner: economyOf(first.economy),
    amount: amount(size, unit, modelled),
    share: share(first.share ?? 0),
    partners: { kind: 'count', value: of },
  } as const;
  if (measure.flow === 'cost') return costSentence(solid, values, key);
  const self = table.indexOf.get(focus)!;
  // What was received is published, and the model shares it out; what was sent is all its own.
  const given = way === 'in' && measure.flow === 'remittance';
  // Parts of an estimate are kept to six digits: their sum is a little beside the total.
  const sum = (way === 'in' ? table.received : table.sent)[self]!;
  const total = amount(modelled ? +sum.toPrecision(6) : sum, unit, modelled && !given);
  if (way === 'out' && lacks(focus)) return message('finding.counted', { ...values, total });
  const own = all.rows.find(({ economy }) => economy === focus);
  const told = isFirm(first.status) && own?.status !== 'alike';
  if (isWomenShare(measure) && first.value !== null && size >= fewPeople && told)
    return message(`finding.focus_women.${way}`, {
      ...values,
      total,
      women: amount(first.value, 'percent'),
      all: amount(womenShare(table, self, way), 'percent'),
    });
  // Shared out is the headline's amount: of another publisher's it would be the wrong total.
  const headline = modelled && given && settings.series === 'headline';
  const isEstimate = modelled && (headline || !given);
  const doubt =
    measure.flow === 'remittance' ? doubtOf(table, focus, way, solid, isEstimate) : null;
  const by = message(`finding.by.${!modelled ? 'published' : given ? 'shared' : 'modelled'}`);
  return {
    ...message(`finding.focus.${key}${doubt?.form ?? (headline ? '_modelled' : '')}`, {
      ...values,
      ...doubt?.values,
      total,
      ...(headline ? {} : { by: { kind: 'message', value: by } }),
    }),
    subject: 'focus',
  };
}

/** The partner with most people, be its women counted apart or not. */
function largestGroup(rows: readonly ListRow[]): ListRow | undefined {
  const groups = rows.filter((row) => row.rank !== null || row.status === 'alike');
  return groups.toSorted((a, b) => (b.persons ?? 0) - (a.persons ?? 0))[0];
}

function costSentence(
  solid: readonly { economy: EconomyCode; value: number | null }[],
  values: NonNullable<Message['values']>,
  key: string,
): Message {
  const last = solid.at(-1);
  if (solid.length < 2 || last?.value == null) return message(`finding.focus_one.${key}`, values);
  return message(`finding.focus.${key}`, {
    ...values,
    cheapest: economyOf(last.economy),
    least: amount(last.value, 'percent'),
  });
}

/** Women's share, in percent, of the persons whose sex is known. */
function womenShare(table: FlowTable, self: number, way: 'in' | 'out'): number {
  const ends = way === 'in' ? table.receiver : table.sender;
  let women = 0;
  let known = 0;
  for (let flow = 0; flow < table.length; flow++) {
    if (ends[flow] !== self || Number.isNaN(table.female[flow]!)) continue;
    women += table.female[flow]!;
    known += table.value[flow]!;
  }
  return known > 0 ? (100 * women) / known : NaN;
}

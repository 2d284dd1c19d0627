import type { EconomyCode } from '../../domain/economy.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import type { FigureTable } from '../figure/define-figure.ts';
import { ratioOf, twoDigits, type Ratio } from '../official/ratio.ts';
import { newestMatrixYear } from '../../domain/editions/matrices.ts';
import { bankName } from '../official/text.ts';
import { amount, economyOf, year } from '../shared/phrases.ts';
import { apartSentences, lackingOf } from './apart.ts';
import { isTold, modelledRows, type PaidModel, type PaidOf, type PaidRow } from './model.ts';

const say = (key: string, values: Message['values'] = {}): Message => ({
  id: `paid-recorded:${key}`,
  values,
});
const usd = (value: number): MessageValue => amount(value, 'usd');

/** For each economy both amounts of the newest matrix's year, and how they stand to each other. */
export function paidFinding(model: PaidModel): readonly Message[] {
  return model.economies.flatMap((one) => (isTold(one) ? told(model, one) : [none(model, one)]));
}

function none(model: PaidModel, { economy }: PaidOf): Message {
  return say('empty', { economy: economyOf(economy), year: year(model.year) });
}

function told(model: PaidModel, { economy, newest, rows }: PaidOf): Message[] {
  const { matrix, recorded, recorded_by: by, reported, reported_by: bank } = newest!;
  const values = { economy: economyOf(economy), year: year(model.year) };
  const leaving = matrix !== null && matrix > 0 ? { matrix: usd(matrix) } : {};
  const paid = recorded === null ? {} : { recorded: usd(recorded) };
  const alone = matrix === null ? 'outside' : 'alone';
  const key =
    recorded === null || by === null
      ? 'not_recorded'
      : 'matrix' in leaving
        ? `both.${by}`
        : `${alone}.${by}`;
  return [
    say(`finding.${key}`, { ...values, ...leaving, ...paid }),
    ...(key === 'not_recorded' ? lastRecord(model, rows, matrix) : []),
    ...stands(matrix, recorded),
    ...(reported !== null && reported > 0 && bank !== null && !isSame(reported, recorded)
      ? [say('reported', { bank: bankName(bank), amount: usd(reported), year: year(model.year) })]
      : []),
    ...estimated(economy, rows, newest!),
  ];
}

/** So many years before the matrix a record still tells something of its year. */
const lately = 10;

/** The last record before a year without one, and how it stands to the matrix where twofold apart. */
function lastRecord(model: PaidModel, rows: readonly PaidRow[], matrix: number | null): Message[] {
  const last = rows.findLast(
    (row) => row.recorded !== null && row.recorded > 0 && row.year < model.year,
  );
  if (!last || last.recorded_by === null || model.year - last.year > lately) return [];
  const ratio = ratioOf(matrix ?? 0, last.recorded ?? 0);
  return [
    say(`last.${last.recorded_by}`, { year: year(last.year), recorded: usd(last.recorded ?? 0) }),
    ...(ratio && 'times' in ratio ? [ratioSentence('stands', ratio)] : []),
  ];
}

/** Whether a bank's figure is the record itself. */
function isSame(reported: number, recorded: number | null): boolean {
  return recorded !== null && Math.abs(reported / recorded - 1) < 0.005;
}

/**
 * The newest estimate, where it is newer than the matrix and that has the economy as a sender: of all
 * receivers, or of those that it has; why it is far from the matrix, and how the record of its own year
 * stands to it.
 */
function estimated(economy: EconomyCode, rows: readonly PaidRow[], newest: PaidRow): Message[] {
  const last = modelledRows(rows).at(-1);
  if (!last || last.year < newestMatrixYear || newest.matrix === null) return [];
  const lacking = lackingOf(last, newest);
  if (lacking.how === 'most') return [];
  return [
    ...(lacking.how === 'some' ? sameReceivers(last, lacking.before) : [estimateSentence(last)]),
    ...uncertain(last),
    ...apartSentences(economy, last, lacking),
    ...(last.upper === null || (last.recorded ?? newest.recorded) === null ? [] : [say('follows')]),
    ...(lacking.how === 'some'
      ? recordOfAll(last)
      : recordThen(last, ratioOf(newest.matrix, newest.recorded ?? 0))),
  ];
}

/** For whom most of the estimate is doubted, which is why its interval begins far below it. */
function uncertain({ doubted_to: to, lower, modelled }: PaidRow): Message[] {
  if (!to || lower === null || modelled === null || lower >= 0.5 * modelled) return [];
  return [say('uncertain', { receivers: { kind: 'economies', value: to.split(' ') } })];
}

function estimateSentence(last: PaidRow & { modelled: number }, of = 'modelled'): Message {
  const { lower, upper, modelled } = last;
  const values = { year: year(last.year), amount: usd(modelled) };
  if (lower === null || upper === null) return say(`${of}.bare`, values);
  if (lower === 0) return say(`${of}.up`, { ...values, high: usd(upper) });
  return say(`${of}.both`, { ...values, low: usd(lower), high: usd(upper) });
}

/** The estimate of the receivers that it has, and what the matrix has for the same ones. */
function sameReceivers(last: PaidRow & { modelled: number }, before: number): Message[] {
  const { unreported, unreported_to: to } = last;
  if (unreported == null || to == null) return [estimateSentence(last)];
  return [
    estimateSentence(last, 'same'),
    say('same.before', {
      matrix: year(newestMatrixYear),
      before: usd(before),
      share: { kind: 'share', value: unreported },
      receiver: economyOf(to),
    }),
  ];
}

/** The record of the estimate's year, where one holds the other twice or more, or the matrix and its did. */
function recordThen(
  { year: of, modelled, recorded, recorded_by: by }: PaidRow,
  before: Ratio | null,
): Message[] {
  const ratio = ratioOf(modelled ?? 0, recorded ?? 0);
  if (ratio === null || by === null) return [];
  if (!('times' in ratio) && !(before && 'times' in before)) return [];
  const told = say(`then.${by}`, { year: year(of), recorded: usd(recorded ?? 0) });
  // That it is a sliver was said of the matrix, and holds for this one.
  return isSliver(ratio) && isSliver(before) ? [told] : [told, ratioSentence('then', ratio)];
}

/** The record of the estimate's year, which has all receivers and so is no measure of a part of them. */
function recordOfAll({ year: of, recorded, recorded_by: by }: PaidRow): Message[] {
  if (recorded === null || by === null) return [];
  return [say(`all.${by}`, { year: year(of), recorded: usd(recorded) })];
}

/** So many percent more is told as nearly twice. */
const nearlyTwice = 90;

/** From here on the record can hold no more than a small part of what migrants send. */
const tiny = 20;

const isSliver = (ratio: Ratio | null): boolean =>
  ratio !== null && 'times' in ratio && ratio.way === 'times' && ratio.times > tiny;

function ratioSentence(of: 'stands' | 'then', ratio: Ratio): Message {
  if ('share' in ratio && ratio.way === 'more' && ratio.share >= nearlyTwice)
    return say(`${of}.nearly`);
  if ('share' in ratio)
    return say(`${of}.${ratio.way}`, { share: { kind: 'share', value: ratio.share } });
  if (!('times' in ratio)) return say(`${of}.same`);
  if (isSliver(ratio)) return say(`${of}.tiny`);
  if (ratio.times === 2)
    return say(`${of}.${ratio.way === 'fraction' ? 'double_record' : 'double'}`);
  return say(`${of}.${ratio.way}`, { times: { kind: 'count', value: ratio.times } });
}

/** What a user must know of both sums, and of the estimate where it is drawn. */
export function paidNotes({ economies }: PaidModel): readonly Message[] {
  const any = economies.some(({ rows }) => modelledRows(rows).length > 0);
  const broken = economies.some(({ rows }) =>
    rows
      .filter(({ recorded }) => recorded !== null)
      .slice(1)
      .some((row) => row.recorded_break != null),
  );
  return [
    say('note'),
    ...(broken ? [{ id: 'money-over-time:break' }] : []),
    ...(any ? [say('note_modelled')] : []),
  ];
}

function stands(matrix: number | null, recorded: number | null): Message[] {
  const ratio = ratioOf(matrix ?? 0, recorded ?? 0);
  return ratio === null ? [] : [ratioSentence('stands', ratio)];
}

export function paidEmpty(model: PaidModel): Message | null {
  const [first] = model.economies;
  return model.economies.some(isTold) || !first ? null : none(model, first);
}

/** Every year of which something is known, with how often the record goes into the matrix. */
export function paidTable({ economies }: PaidModel): FigureTable {
  const inBank = economies.some(({ rows }) => rows.some(({ reported }) => reported !== null));
  const estimates = economies.some(({ rows }) => modelledRows(rows).length > 0);
  const columns = [
    'economy',
    'year',
    'matrix',
    'recorded',
    'by',
    'ratio',
    ...(inBank ? ['reported'] : []),
    ...(estimates ? ['modelled', 'interval'] : []),
  ];
  return {
    columns: columns.map((key) => say(`column.${key}`)),
    rows: economies.flatMap(({ economy, rows }) =>
      rows
        .filter((row) => measures.some((of) => row[of] !== null))
        .map((row): (MessageValue | null)[] => [
          economyOf(economy),
          year(row.year),
          full(row.matrix),
          full(row.recorded),
          row.recorded_by === null
            ? null
            : { kind: 'message', value: say(`by.${row.recorded_by}`) },
          ratioCell(row),
          ...(inBank ? [full(row.reported)] : []),
          ...(estimates ? [about(row), interval(row)] : []),
        ]),
    ),
  };
}

const measures = ['matrix', 'recorded', 'reported', 'modelled'] as const;

function about({ modelled }: PaidRow): MessageValue | null {
  return modelled === null
    ? null
    : { kind: 'message', value: say('about', { amount: usd(modelled) }) };
}

function interval({ lower, upper }: PaidRow): MessageValue | null {
  return lower === null || upper === null
    ? null
    : { kind: 'message', value: say('range', { low: usd(lower), high: usd(upper) }) };
}

function full(value: number | null): MessageValue | null {
  return value === null ? null : { kind: 'amount', value, unit: 'usd', as: 'full' };
}

function ratioCell({ matrix, recorded }: PaidRow): MessageValue | null {
  return matrix && recorded && recorded > 0
    ? { kind: 'count', value: twoDigits(matrix / recorded) }
    : null;
}

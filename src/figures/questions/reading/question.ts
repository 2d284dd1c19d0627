import type { EconomyCode } from '../../../domain/economy.ts';
import { measureIds, type MeasureId } from '../../../domain/measure.ts';
import { askedGroup, askedGroups, type AskedGroup } from './asked-group.ts';

/** What corridors can be asked about. */
export const flowSubjects = ['remittance', 'migrant', 'women', 'cost', 'refugee'] as const;
export type FlowSubject = (typeof flowSubjects)[number];

/** Women counted, which the map has as shares. */
export const womenCounts = ['hosted_female', 'abroad_female'] as const;
export type WomenCount = (typeof womenCounts)[number];

/** What economies can be asked about. */
export const askedMeasures = [...measureIds, ...womenCounts] as const;
export type AskedMeasure = MeasureId | WomenCount;

/** What the members of a group add up to. */
export const summedMeasures = [
  'received',
  'paid',
  'abroad',
  'hosted',
  'refugees_hosted',
  'refugees_origin',
  'refugees_returned',
  'conflict_deaths',
] as const satisfies readonly MeasureId[];

/** What women among the members' migrants are, of all members taken together. */
export const womenMeasures = ['hosted_women', 'abroad_women', ...womenCounts] as const;

/** Whether women among migrants are asked for. */
export function asksForWomen({ of }: Pick<Question, 'of'>): boolean {
  return womenMeasures.some((one) => one === of);
}

/** What corridors with a group at an end add up to. */
export const summedFlows = [
  'remittance',
  'migrant',
  'refugee',
] as const satisfies readonly FlowSubject[];

/**
 * What is asked: one figure of an economy; its course over years; several economies side by side;
 * economies in their order; the world; one corridor; the corridors of one economy; those of all.
 */
export const shapes = [
  'value',
  'trend',
  'compare',
  'ranking',
  'world',
  'corridor',
  'partners',
  'corridors',
] as const;
export type Shape = (typeof shapes)[number];

/** Among which economies a ranking is. */
export const amongs = askedGroups;
export type Among = AskedGroup;

export type Order = 'most' | 'least';

/** A question that can be answered. What it leaves open is null. */
export interface Question {
  shape: Shape;
  /** A measure of economies, or for the last three shapes a subject of corridors. */
  of: AskedMeasure | FlowSubject;
  /**
   * Economies by their codes, groups by theirs (`region-africa`). Of a corridor the sender (or origin)
   * and the receiver (or destination); of corridors the group that they go to or come from, if one is
   * named.
   */
  economies: readonly EconomyCode[];
  /** Of partners, and of corridors of a group: whether what comes in is asked, or what leaves. */
  side: 'in' | 'out' | null;
  order: Order;
  /** How many are listed. */
  count: number | null;
  among: Among | null;
  /** The newest there is where null. */
  year: number | null;
  /** Of a trend, or of a comparison over years: its years. */
  since: number | null;
  until: number | null;
  /** Limits in the unit of what is asked. */
  above: number | null;
  below: number | null;
  /** Of costs: the least that the corridor must carry, US$. */
  carries: number | null;
}

/** A question that leaves everything open. */
export function asked(
  shape: Shape,
  of: Question['of'],
  economies: readonly EconomyCode[],
  more: Partial<Question> = {},
): Question {
  return {
    shape,
    of,
    economies,
    side: null,
    order: 'most',
    count: null,
    among: null,
    year: null,
    since: null,
    until: null,
    above: null,
    below: null,
    carries: null,
    ...more,
  };
}

export function isFlowShape({ shape }: Pick<Question, 'shape'>): boolean {
  return shape === 'corridor' || shape === 'partners' || shape === 'corridors';
}

/** A question in a few words of its own, the same for the same question: `partners cost FRA out most 10`. */
export function keyOf(question: Question): string {
  const { shape, of, economies, side, order, count, among, year } = question;
  const { since, until, above, below, carries } = question;
  const ordered = shape === 'ranking' || shape === 'partners' || shape === 'corridors';
  return [
    shape,
    of,
    ...economies,
    side,
    ordered ? order : null,
    count,
    among,
    year === null ? null : `y${year}`,
    since === null && until === null ? null : `y${since ?? ''}-${until ?? ''}`,
    above === null ? null : `>${above}`,
    below === null ? null : `<${below}`,
    carries === null ? null : `carries${carries}`,
  ]
    .filter((part) => part !== null)
    .join(' ');
}

/** The question that a key tells; null for anything else. */
export function questionOf(key: string): Question | null {
  const [shape, of, ...rest] = key.split(' ');
  const known = shapes.find((one) => one === shape);
  if (known === undefined) return null;
  const flow = isFlowShape({ shape: known });
  const subject = flow
    ? flowSubjects.find((one) => one === of)
    : askedMeasures.find((one) => one === of);
  if (subject === undefined) return null;
  const question: { -readonly [Key in keyof Question]: Question[Key] } = asked(known, subject, []);
  const economies: EconomyCode[] = [];
  for (const part of rest) if (!take(question, economies, part)) return null;
  question.economies = economies;
  const [least, most] = counts[known];
  return economies.length >= least &&
    economies.length <= most &&
    new Set(economies).size === economies.length &&
    sided(question) === (question.side !== null) &&
    isSummed(question)
    ? question
    : null;
}

/** Whether a question is about one side of an economy or a group. */
function sided({ shape, economies }: Question): boolean {
  return shape === 'partners' || (shape === 'corridors' && economies.length > 0);
}

/** The groups that a question is about as wholes. */
export function groupsOf({ economies }: Pick<Question, 'economies'>): readonly AskedGroup[] {
  return economies.flatMap((code) => askedGroup(code) ?? []);
}

/** Whether what is asked of groups can be told of them: what adds up, or the corridors of one. */
export function isSummed(question: Pick<Question, 'shape' | 'of' | 'economies'>): boolean {
  const { shape, of, economies } = question;
  const groups = groupsOf(question).length;
  if (shape === 'corridors') return groups === economies.length;
  if (groups === 0) return true;
  return isFlowShape({ shape })
    ? summedFlows.some((one) => one === of)
    : summedMeasures.some((one) => one === of) || asksForWomen(question);
}

/** How many economies a shape names. */
const counts: Readonly<Record<Shape, readonly [number, number]>> = {
  value: [1, 1],
  trend: [1, 1],
  compare: [2, 4],
  ranking: [0, 0],
  world: [0, 0],
  corridor: [2, 2],
  partners: [1, 1],
  corridors: [0, 1],
};

function take(
  question: { -readonly [Key in keyof Question]: Question[Key] },
  economies: EconomyCode[],
  part: string,
): boolean {
  const among = amongs.find((one) => one === part);
  const years = /^y(\d{4})?(-)?(\d{4})?$/.exec(part);
  const limit = /^(>|<|carries)(\d+(?:\.\d+)?)$/.exec(part);
  if (part === 'in' || part === 'out') question.side = part;
  else if (part === 'most' || part === 'least') question.order = part;
  else if (among !== undefined) question.among = among;
  else if (/^[A-Z]{3}$/.test(part) || askedGroup(part) !== null) economies.push(part);
  else if (/^\d{1,2}$/.test(part) && Number(part) > 0) question.count = Number(part);
  else if (years?.[2] !== undefined && (years[1] ?? years[3]) !== undefined) {
    question.since = years[1] === undefined ? null : Number(years[1]);
    question.until = years[3] === undefined ? null : Number(years[3]);
  } else if (years?.[1] !== undefined && years[2] === undefined) question.year = Number(years[1]);
  else if (limit?.[1] === '>') question.above = Number(limit[2]);
  else if (limit?.[1] === '<') question.below = Number(limit[2]);
  else if (limit !== null) question.carries = Number(limit[2]);
  else return false;
  return true;
}

import { estimatedWithout } from '../../domain/hardly-counted.ts';
import { newestMatrixYear } from '../../domain/editions/matrices.ts';
import { shownShare } from '../../domain/same-share.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import type { FigureTable } from '../figure/define-figure.ts';
import type { EconomyCode } from '../../domain/economy.ts';
import { bankSays, isCountedElsewhere } from '../official/counting-banks.ts';
import { reporters } from '../official/reporters.ts';
import { doubtSentence } from '../shared/doubt.ts';
import { amount, economyOf, year } from '../shared/phrases.ts';
import { little, tiedWith } from '../top-partners/tied.ts';
import { aboveRecord, ledBefore, weak } from './beside.ts';
import type { Excluded, NewestModel, Partner, PartnerList } from './model.ts';

const say = (key: string, values: Message['values'] = {}): Message => ({
  id: `newest-partners:${key}`,
  values,
});
const usd = (value: number): MessageValue => amount(value, 'usd');
const part = (value: number): MessageValue => ({ kind: 'share', value });

/**
 * The largest sender, or the largest receiver where nothing is received, with its interval; where that
 * begins at nothing it is only said to be possible. Then how weak it is, why it is doubted, which sender the matrix has
 * first, whether it is more than that sender is recorded to have paid in all, how many migrants have no
 * origin, and with whom transfers are barred. None is told to be the largest where the people in the state
 * that a territory belongs to are uncounted, or where most migrants are from places without an amount.
 */
export function newestFinding(model: NewestModel): readonly Message[] {
  return model.economies.flatMap((economy): Message[] => {
    const list = model.lists.find((one) => one.economy === economy && one.top.length > 0);
    const [first] = list?.top ?? [];
    const barred = model.excluded.filter(
      (one) => one.economy === economy && one.reason === 'barred',
    );
    if (!list || !first) return barred.map(excludedSentence);
    const all = list.all.reduce((sum, one) => sum + one.usd, 0);
    const named = { economy: economyOf(economy), year: year(list.year) };
    if (list.direction === 'paid' && all < little) return [say('finding.paid.little', named)];
    const state = list.direction === 'received' ? estimatedWithout(economy) : null;
    if (state !== null)
      return [say('finding.received_without', { ...named, state: economyOf(state) })];
    if (list.imputed) return [say('finding.paid.imputed', named), ...barred.map(excludedSentence)];
    if (list.covered !== null)
      return [
        say('finding.paid.few', { ...named, part: part(list.covered) }),
        ...barred.map(excludedSentence),
      ];
    const tied = tiedWith(list.all);
    if (tied && first.lower > 0 && tied.lower > 0)
      return [
        tiedSentence(list, first, tied),
        ...weak(list),
        ...countedByBank(list),
        ...(list.ledBefore?.partner === tied.partner ? [] : ledBefore(model, list, first, barred)),
        ...aboveRecord(list, first),
        ...(list.direction === 'received' ? aboveRecord(list, tied) : []),
        ...barred.map(excludedSentence),
      ];
    const led = first.doubt ? [] : ledBefore(model, list, first, barred);
    return [
      say(
        `finding.${list.direction}${isAll(first) ? '_all' : ''}.${first.lower === 0 ? 'up' : 'both'}`,
        {
          economy: economyOf(economy),
          partner: economyOf(first.partner),
          year: year(list.year),
          amount: usd(first.usd),
          ...(isAll(first) ? {} : { share: part(first.share) }),
          ...(first.lower === 0 ? {} : { low: usd(first.lower) }),
          high: usd(first.upper),
        },
      ),
      ...weak(list),
      ...countedByBank(list),
      ...(first.doubt ? [doubtSentence(...endsOf(list, first.partner), first.doubt)] : led),
      ...(first.lower === 0 && first.doubt === null && first.stockAlone && !saysOnStock(led)
        ? [say('stock_alone', { matrix: year(newestMatrixYear) })]
        : []),
      ...aboveRecord(list, first),
      ...withoutOrigin(list),
      ...barred.map(excludedSentence),
    ];
  });
}

/** Whether it is said already that the first part rests on counts of migrants alone. */
function saysOnStock(led: readonly Message[]): boolean {
  return led.some(({ id }) => /:led(?:_paid)?\.none$/.test(id));
}

/** That its own central bank knows better, where it counts and the atlas doesn't have it. */
function countedByBank({ economy, direction, all }: PartnerList): Message[] {
  if (direction !== 'received' || !isCountedElsewhere(economy)) return [];
  const counted = say('counted_by_bank', { economy: economyOf(economy) });
  const says = bankSays(economy);
  if (!says) return [counted];
  const own = all.find(({ partner }) => partner === says.leader);
  return [
    counted,
    say(`bank_says.${own ? 'beside' : 'alone'}${says.by === null ? '_itself' : ''}`, {
      leader: economyOf(says.leader),
      share: part(says.share),
      year: year(says.year),
      ...(says.by === null ? {} : { by: { kind: 'text', value: says.by } }),
      ...(own ? { own: part(own.share) } : {}),
    }),
  ];
}

/** That two have the largest parts, none of which can be told to be the larger. */
function tiedSentence(
  { economy, direction, year: of }: PartnerList,
  first: Partner,
  second: Partner,
): Message {
  return say(`finding.${direction}.tied`, {
    economy: economyOf(economy),
    year: year(of),
    partner: economyOf(first.partner),
    amount: usd(first.usd),
    share: part(first.share),
    low: usd(first.lower),
    high: usd(first.upper),
    other: economyOf(second.partner),
    next: usd(second.usd),
    part: part(second.share),
    next_low: usd(second.lower),
    next_high: usd(second.upper),
  });
}

/** Whether a partner has all there is. */
function isAll({ share }: Partner): boolean {
  return shownShare(share) === 100;
}

function withoutOrigin({ economy, unknown }: PartnerList): Message[] {
  if (unknown === null) return [];
  return shownShare(unknown) === 100
    ? [say('origins.all', { economy: economyOf(economy) })]
    : [say('origins.some', { economy: economyOf(economy), part: part(unknown) })];
}

/** Why intervals of what an economy received begin at nothing, each reason once. */
function doubtNotes({ economy, top }: PartnerList): Message[] {
  const reasons = new Set(top.flatMap(({ doubt }) => doubt?.reason ?? []));
  return [...reasons].map((reason) => {
    const partners = top.filter(({ doubt }) => doubt?.reason === reason);
    return say(`note.doubted.${reason}`, {
      partners: { kind: 'economies', value: partners.map(({ partner }) => partner) },
      economy: economyOf(economy),
    });
  });
}

/** The host of the migrants and their home. */
function endsOf(
  { economy, direction }: PartnerList,
  partner: EconomyCode,
): [EconomyCode, EconomyCode] {
  return direction === 'received' ? [partner, economy] : [economy, partner];
}

function excludedSentence({ economy, reason, since, partners }: Excluded): Message {
  return say(`excluded.${reason}`, {
    economy: economyOf(economy),
    partners: { kind: 'economies', value: partners },
    ...(since > 0 ? { year: year(since) } : {}),
  });
}

/** What the bars are, with the year where all are of one. */
export function newestSubtitle(model: NewestModel): Message {
  return isOfOneYear(model) ? say('subtitle', { year: year(model.year) }) : say('subtitle_years');
}

function isOfOneYear({ lists, year: newest }: NewestModel): boolean {
  return lists.every((list) => list.year === newest || list.top.length === 0);
}

/** What the estimate is and leaves out, what of it is doubted, and what its intervals are not. */
export function newestNotes(model: NewestModel): readonly Message[] {
  const sent = model.lists.find((list) => list.direction === 'paid' && list.top.length > 0);
  // Of receivers it is said in the finding alone: what they get from others is not in doubt.
  const received = model.lists.filter(({ direction }) => direction === 'received');
  return [
    say(isOfOneYear(model) ? 'note.how' : 'note.how_years', {
      year: year(model.year),
      matrix: year(newestMatrixYear),
      reporters: { kind: 'economies', value: reporters },
    }),
    ...(sent ? [say('note.receivers', { year: year(sent.year) })] : []),
    ...model.excluded.filter(({ reason }) => reason === 'one_balance').map(excludedSentence),
    ...received.flatMap(doubtNotes),
    say('note.intervals'),
  ];
}

export function newestEmpty(model: NewestModel): Message | null {
  if (model.lists.some((list) => list.empty === null)) return null;
  return say('empty.all', {
    economy: economyOf(model.economies[0] ?? ''),
    year: year(model.year),
  });
}

/** Every partner, not only those drawn. */
export function newestTable(model: NewestModel): FigureTable {
  const columns = ['partner', 'economy', 'direction', 'usd', 'interval', 'share'];
  return {
    columns: columns.map((key) => say(`column.${key}`)),
    rows: model.lists.flatMap((list) =>
      list.all.map((one): MessageValue[] => [
        economyOf(one.partner),
        economyOf(list.economy),
        { kind: 'message', value: say(`direction.${list.direction}`) },
        { kind: 'message', value: say('about', { amount: usd(one.usd) }) },
        {
          kind: 'message',
          value: say('range', { low: usd(one.lower), high: usd(one.upper) }),
        },
        part(one.share),
      ]),
    ),
  };
}

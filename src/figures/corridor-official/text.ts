import type { Message, MessageValue } from '../../domain/message.ts';
import { bankName, definitionNote, ratioSentence } from '../official/text.ts';
import { banks } from '../official/reporters.ts';
import { amount, economyOf, year } from '../shared/phrases.ts';
import { isReported, type OfficialModel, type Report } from './model.ts';

const say = (key: string, values: Message['values'] = {}): Message => ({
  id: `corridor-official:${key}`,
  values,
});
const usd = (value: number): MessageValue => amount(value, 'usd');

const endsOf = ({ sender, receiver }: OfficialModel) => ({
  sender: economyOf(sender),
  receiver: economyOf(receiver),
});

/** What each bank reports, then how the newest matrix and the newest estimate stand to the first. */
export function officialFinding(model: OfficialModel): readonly Message[] {
  const [first, ...others] = model.reports.toSorted(
    (a, b) => Number(hasAmount(b)) - Number(hasAmount(a)),
  );
  if (!first) return [];
  return [
    ...reportedSentence(model, first),
    ...others.flatMap((report) => otherSentence(report)),
    ...besideMatrix(first),
    ...besideEstimate(first),
  ];
}

const hasAmount = ({ years }: Report) => years.some((one) => one.usd > 0);

/** The newest year that a bank names the corridor for; whether it is the last, where it has newer ones. */
function reportedSentence(model: OfficialModel, { source, newest, years }: Report): Message[] {
  const last = years.at(-1);
  if (!last) return [];
  const key = last.usd > 0 ? 'amount' : 'zero';
  return [
    say(last.year < newest ? `finding.${key}_last` : `finding.${key}`, {
      ...endsOf(model),
      bank: bankName(source),
      year: year(last.year),
      ...(last.usd > 0 ? { amount: usd(last.usd) } : {}),
    }),
  ];
}

function otherSentence({ source, years }: Report): Message[] {
  const last = years.at(-1);
  if (!last) return [];
  const values = { bank: bankName(source), year: year(last.year) };
  return [
    last.usd > 0
      ? say('other.amount', { ...values, amount: usd(last.usd) })
      : say('other.zero', values),
  ];
}

/** The newest matrix that is of a year the bank reports. */
function besideMatrix({ years }: Report): Message[] {
  const last = years.findLast(({ matrix }) => matrix !== null);
  if (!last?.matrix) return [];
  const { state, usd: other } = last.matrix;
  const key = state === 'published' ? 'amount' : state;
  if (last.usd === 0 && state !== 'published') return [];
  return [
    say(`matrix.${key}${last.usd === 0 ? '_nothing' : ''}`, {
      at: year(last.year),
      ...(last.usd > 0 ? { amount: usd(last.usd) } : {}),
      ...(other !== null && other > 0 ? { other: usd(other) } : {}),
    }),
    ...ratioSentence(last.usd, other, 'matrix'),
  ];
}

/** The newest estimate of a year the bank reports. */
function besideEstimate({ years }: Report): Message[] {
  const last = years.findLast(({ modelled }) => (modelled?.usd ?? 0) > 0);
  if (!last?.modelled) return [];
  const { usd: other, low, high } = last.modelled;
  const ranged = low !== null && high !== null;
  return [
    say(
      `modelled.${ranged ? (low > 0 ? 'range' : 'up') : 'point'}${last.usd === 0 ? '_nothing' : ''}`,
      {
        at: year(last.year),
        ...(last.usd > 0 ? { amount: usd(last.usd) } : {}),
        other: usd(other ?? 0),
        ...(ranged && low > 0 ? { low: usd(low) } : {}),
        ...(ranged ? { high: usd(high) } : {}),
      },
    ),
    ...ratioSentence(last.usd, other, 'modelled', ranged ? { low, high } : undefined),
  ];
}

/** Why there is nothing to draw: a group's figure, a name that no list has, or nothing ever sent. */
export function officialEmpty(model: OfficialModel): Message | null {
  if (isReported(model)) return null;
  const ends = endsOf(model);
  const [report] = model.reports;
  if (report)
    return say('empty.zero', {
      ...ends,
      bank: bankName(report.source),
      from: year(report.years[0]?.year ?? 0),
      to: year(report.years.at(-1)?.year ?? 0),
    });
  const { group } = model;
  if (group)
    return say(`empty.${group.partner_group ?? ''}`, {
      ...ends,
      bank: bankName(group.source),
      amount: usd(group.usd),
      year: year(group.year),
    });
  const [reporter] = model.banks;
  if (reporter === undefined) return say('empty.no_bank', ends);
  const partner = reporter === model.receiver ? model.sender : model.receiver;
  return say('empty.unnamed', {
    bank: bankName(banks[reporter].source),
    partner: economyOf(partner),
  });
}

/** What each bank counts, and that no figure corrects another. */
export function officialNotes({ reports, cells }: OfficialModel): readonly Message[] {
  return [
    ...reports.map(({ source }) => definitionNote(source)),
    { id: 'official:note.apart' },
    ...(reports.some(({ years }) => years.some(({ modelled }) => modelled !== null)) &&
    cells.some(({ low }) => low !== null)
      ? [say('note.modelled')]
      : []),
  ];
}

/** The corridor in one sentence for the head of its page; null where no bank names it. */
export function officialOpening(model: OfficialModel): Message | null {
  const [report] = model.reports.filter(hasAmount);
  if (report) return reportedSentence(model, report)[0] ?? null;
  return model.reports.length > 0 || model.group ? officialEmpty(model) : null;
}

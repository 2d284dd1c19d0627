import type { Message, MessageValue } from '../../domain/message.ts';
import type { FigureTable } from '../figure/define-figure.ts';
import { intervalNote, settingWords } from '../modelled-flows/phrases.ts';
import { amount, economyOf, year } from '../shared/phrases.ts';
import { endsOf, type SettingModel, type SettingRow } from './model.ts';

const say = (key: string, values: Message['values'] = {}): Message => ({
  id: `estimate-setting:${key}`,
  values,
});
const usd = (value: number): MessageValue => amount(value, 'usd');

/** The largest corridor of the setting, how sure it is, and how much of it is from women. */
export function settingFinding(model: SettingModel): readonly Message[] {
  const { rows, settings } = model;
  const [first] = rows;
  if (!first) return [];
  const [low, high] = endsOf(first);
  const kind = model.measured ? 'interval' : 'range';
  const women = first[settings.sending];
  return [
    say(`finding.${kind}${low === 0 ? '_up' : ''}`, {
      year: year(settings.year),
      sender: economyOf(first.sender),
      receiver: economyOf(first.receiver),
      amount: usd(first.usd),
      ...(low === 0 ? {} : { low: usd(low) }),
      high: usd(high),
    }),
    ...(women === null
      ? []
      : [
          say(`finding.${settings.sending}`, {
            amount: usd(women),
            cents: { kind: 'count', value: settings.ratio },
          }),
        ]),
    say('finding.whole', {
      corridors: { kind: 'count', value: model.corridors },
      amount: usd(model.total),
      year: year(settings.year),
    }),
  ];
}

export function settingSubtitle({ settings, measured }: SettingModel): Message {
  return say(measured ? 'subtitle.interval' : 'subtitle.range', {
    year: year(settings.year),
    ...settingWords(settings),
  });
}

/** What can be taken away, what the lines are, and which setting has intervals. */
export function settingNotes({ settings, measured }: SettingModel): readonly Message[] {
  return [
    say('note.files'),
    ...(measured ? [] : [say('note.range')]),
    ...intervalNote(settings),
    say('note.sex'),
  ];
}

export function settingTable(model: SettingModel): FigureTable {
  const { sending } = model.settings;
  const columns = ['corridor', 'usd', model.measured ? 'interval' : 'range', 'women'];
  return {
    columns: columns.map((name) => say(`column.${name}`)),
    rows: model.rows.map((row) => {
      const [low, high] = endsOf(row);
      const women = row[sending];
      return [
        { kind: 'message', value: corridorName(row) },
        usd(row.usd),
        { kind: 'message', value: say('ends', { low: usd(low), high: usd(high) }) },
        women === null ? null : usd(women),
      ];
    }),
  };
}

export function corridorName({ sender, receiver }: SettingRow): Message {
  return say('corridor', { sender: economyOf(sender), receiver: economyOf(receiver) });
}

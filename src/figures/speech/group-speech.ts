import { groupName, type EconomyGroup } from '../../domain/economy-group.ts';
import { matrixUse, newestMatrixYear } from '../../domain/editions/matrices.ts';
import { newestStock } from '../../domain/editions/stock.ts';
import { totalUses } from '../../domain/editions/totals.ts';
import type { Message } from '../../domain/message.ts';
import type { GroupRows } from '../economy-group/rows.ts';
import { groupSentences } from '../economy-group/sentences.ts';
import { newestSum } from '../economy-group/sums.ts';
import { confidence, whenOf, type SpeechLine } from './speech-line.ts';

/**
 * The sentences on a group of economies: those of its page, by what they are about. A mean cost is
 * none of them: nothing is averaged that has no weight.
 */
export function groupSpeech(group: EconomyGroup, rows: GroupRows): readonly SpeechLine[] {
  const all = groupSentences(rows);
  const which = (keys: RegExp): readonly Message[] =>
    all.filter(({ id }) => keys.test(id.replace('economy-group:', '')));
  const amount = which(
    /^(?:received|paid)(?:_all)?$|^(?:change|real|real_but)\.|^broken$|^largest$|^few$/,
  );
  const partners = which(/^inside$/);
  const women = which(/^women|^between$/);
  // Copied from its page, the sentences would not say whose they are.
  const named: Message = {
    id: 'speech:group',
    values: { group: { kind: 'message', value: { id: groupName(group) } } },
  };
  const unknown = amount.some(({ id }) => id === 'economy-group:few');
  const lines: SpeechLine[] = [
    {
      part: 'amount',
      said: [named, ...amount],
      when: whenOf(amount),
      confidence: confidence(`amount.${unknown ? 'few' : 'summed'}`),
      besides: [],
      sources: (['received', 'paid'] as const).flatMap((direction) => {
        const sum = newestSum(rows.money, direction);
        return sum === null ? [] : totalUses(direction, 'headline', [sum.year]);
      }),
      unknown,
    },
    {
      part: 'partners',
      said: partners,
      when: whenOf(partners),
      confidence: confidence('partners.estimate'),
      besides: [],
      sources: matrixUse(newestMatrixYear),
      unknown: false,
    },
    {
      part: 'women',
      said: women,
      when: whenOf(women),
      confidence: confidence('women.counted'),
      besides: [],
      sources: [{ source: 'undesa-ims', edition: newestStock }],
      unknown: false,
    },
  ];
  return lines.filter(({ said }) => said.length > 0);
}

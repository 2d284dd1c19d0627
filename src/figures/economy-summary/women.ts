import { lack, percent, tell, yearOf, type Facts, type Sentence } from './sentence.ts';
import { migrantsCountedIn } from '../../domain/counted-in.ts';
import { isDoubtedOrigin } from '../../domain/doubted-stock.ts';
import type { EconomyCode } from '../../domain/economy.ts';
import { fewPeople } from '../../domain/few-people.ts';
import { dissolvedIn } from '../../domain/former.ts';
import { countedWithout, isHardlyCounted } from '../../domain/hardly-counted.ts';
import type { MessageValue } from '../../domain/message.ts';
import { isSameShare, shownShare } from '../../domain/same-share.ts';
import { economyOf } from '../shared/phrases.ts';

/** Women among the migrants of the larger side: those abroad, or those hosted. */
export function womenSaid(economy: EconomyCode, of: Facts): Sentence[] {
  const within = migrantsCountedIn(economy);
  if (within) return [lack('counted_in', { other: { kind: 'economy', value: within } })];
  return womenOfSide(economy, (of('hosted')?.value ?? 0) > allAbroad(of) ? 'hosted' : 'abroad', of);
}

/** Women among an economy's migrants abroad, or among those that it hosts; or why no share of them is told. */
export function womenOfSide(
  economy: EconomyCode,
  side: 'abroad' | 'hosted',
  of: Facts,
): Sentence[] {
  const persons = of(side);
  const women = of(`${side}_women`);
  if (!persons || !women) return dissolvedIn(economy) === null ? [lack('migrants')] : [];
  if (persons.value < fewPeople)
    return [
      tell(`few.${side}`, {
        persons: { kind: 'count', value: persons.value },
        year: yearOf(persons),
      }),
    ];
  const values: Record<string, MessageValue> = {
    share: percent(women.value),
    persons: { kind: 'amount', value: persons.value, unit: 'persons' },
    year: yearOf(women),
  };
  if (side === 'abroad' && isDoubtedOrigin(economy)) {
    const { persons: told, year } = values;
    return [tell('women.abroad_mixed', { persons: told!, year: year! })];
  }
  const [lost, there] = [of('abroad_lost'), of('abroad_lost_there')];
  const state = side === 'abroad' ? countedWithout(economy) : null;
  if (state !== null && !isHardlyCounted(lost?.value)) {
    const { persons: counted, year } = values;
    return [
      tell('women.abroad_without', { persons: counted!, year: year!, state: economyOf(state) }),
    ];
  }
  const unknown = of(`${side}_unobserved`);
  const form = !unknown ? '' : shownShare(unknown.value) === 100 ? '_never' : '_unobserved';
  if (unknown) values['unobserved'] = percent(unknown.value);
  if (unknown) delete values['share'];
  if (side === 'hosted' || !lost || !there) return [tell(`women.${side}${form}`, values)];
  const { share: _, ...counted } = values;
  const alone = isSameShare(lost.value, there.value);
  return [
    isHardlyCounted(lost.value)
      ? tell('women.abroad_hardly', counted)
      : tell(`women.abroad_counted${form}`, values),
    tell(alone ? 'women.lost_one' : 'women.lost', {
      before: { kind: 'year', value: Number(lost.series) },
      lost: percent(lost.value),
      partner: economyOf(lost.other ?? ''),
      ...(alone ? {} : { there: percent(there.value) }),
    }),
  ];
}

/** Whether a sentence tells a share of women. */
export function tellsWomen({ message }: Sentence): boolean {
  return /:women\.(?:abroad|hosted|abroad_counted)$/.test(message.id);
}

/** All people abroad, with those whose destinations the newest stock lacks. */
function allAbroad(of: Facts): number {
  return (of('abroad')?.value ?? 0) / (1 - (of('abroad_lost')?.value ?? 0) / 100);
}

import type { EconomyCode } from '../../domain/economy.ts';
import {
  choiceParameter,
  choicesParameter,
  economyParameter,
} from '../../domain/parameter-kinds.ts';
import type { ParameterSpec } from '../../domain/parameters.ts';
import { changeKinds, type ChangeKind } from './rows.ts';
import { changeSources, subjectIds, type ChangeSource, type SubjectId } from './subjects.ts';

/** Both ways, or one of them. */
export const ways = ['both', 'received', 'paid', 'hosted', 'abroad'] as const;
export type Way = (typeof ways)[number];

/** Largest difference in the unit, or in percent; by name; newest year. */
export const sorts = ['amount', 'relative', 'economy', 'year'] as const;
export type Sort = (typeof sorts)[number];

export interface ChangesSettings {
  measure: SubjectId;
  direction: Way;
  source: ChangeSource | 'every';
  economy: EconomyCode | null;
  /** Any of these; all if empty. */
  kind: readonly ChangeKind[];
  /** The year with the largest difference of each economy, or every year. */
  years: 'largest' | 'every';
  sort: Sort;
}

const [first = 'remittances'] = subjectIds;

export const changesSettings: ParameterSpec<ChangesSettings> = {
  measure: choiceParameter<SubjectId, ChangesSettings>(subjectIds, first),
  direction: choiceParameter<Way, ChangesSettings>(ways, 'both'),
  source: choiceParameter<ChangesSettings['source'], ChangesSettings>(
    ['every', ...changeSources],
    'every',
  ),
  economy: economyParameter<ChangesSettings>(),
  kind: choicesParameter<ChangeKind, ChangesSettings>(changeKinds),
  years: choiceParameter<ChangesSettings['years'], ChangesSettings>(
    ['largest', 'every'],
    ({ economy }) => (economy ? 'every' : 'largest'),
  ),
  sort: choiceParameter<Sort, ChangesSettings>(sorts, 'amount'),
};

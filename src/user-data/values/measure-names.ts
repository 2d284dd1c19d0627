import { fold } from '../../ui/combobox/economy-search.ts';
import { eitherOf, plainEitherOf } from '../infer/words-of-all.ts';

const parts = plainEitherOf('column.part');
const measure = new RegExp(
  `^(?:(?:${parts}) (?:(?:${eitherOf('column.of')}) )?l?)?(?:${plainEitherOf('column.kind')})(?: (?:${parts}))*$`,
  'u',
);
const origin = new RegExp(
  `^(?:(?:${plainEitherOf('column.data')}) )?(?:${plainEitherOf('column.source')})(?: (?:${parts}))*$`,
  'u',
);

/** Whether a column says, by its name, what each row measures or in which unit. */
export function namesMeasure(header: string): boolean {
  return measure.test(fold(header));
}

/** Whether a column says, by its name, whose account of one thing each row is. */
export function namesOrigin(header: string): boolean {
  return origin.test(fold(header));
}

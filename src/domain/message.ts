import type { EconomyCode } from './economy.ts';
import type { Unit } from './measure.ts';

/** A value inside a sentence, formatted in the user's language only when it is said. */
export type MessageValue =
  /** `full`: with every digit, as a table of rows has it. */
  | { kind: 'amount'; value: number; unit: Unit; as?: 'full' }
  | { kind: 'share'; value: number }
  | { kind: 'count'; value: number; as?: 'full' }
  | { kind: 'rank'; value: number; of: number }
  | { kind: 'year'; value: number }
  | { kind: 'quarter'; value: string }
  /** A month written `2026-05`, with its year or by its name alone. */
  | { kind: 'month' | 'month_name'; value: string }
  /** As its publisher names it, in English. */
  | { kind: 'edition'; value: string }
  /** Takes the form its sentence asks for: `{{sender.of}}` is "des États-Unis". */
  | { kind: 'economy'; value: EconomyCode }
  /** One after the other, each in the form its sentence asks for. */
  | { kind: 'economies'; value: readonly EconomyCode[] }
  | { kind: 'message'; value: Message }
  | { kind: 'text'; value: string };

/**
 * A sentence that has not been said yet: a key of the message catalogue and its values. Pure
 * models return these, so that what they find can be tested without a language.
 */
export interface Message {
  /** `namespace:key` in the catalogue. */
  id: string;
  /**
   * Which of its economies the words agree with, as `key_f` beside `key` (i18next's context): the
   * only one, if there is one alone and this names no other.
   */
  subject?: string;
  values?: Readonly<Record<string, MessageValue>>;
}

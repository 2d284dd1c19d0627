import type { Query } from '../../../database/query.ts';
import { askedGroup, groupParameter } from '../reading/asked-group.ts';
import { asksForWomen, groupsOf, type Question } from '../reading/question.ts';
import { statements } from '../statements.ts';
import { isCounted } from './counted.ts';

/** Women among the migrants of a group in a year: their share, 0–100, or how many they are. */
export interface WomenOfGroupRow {
  /** The group as `economies_in` takes it, or a code. */
  named: string;
  year: number;
  value: number;
  /** How many of its economies have migrants who are counted. */
  economies: number;
  /** Whether destinations of some of them are missing. */
  lacking: boolean;
}

/** An economy or a group as `economies_in` takes it. */
export function parameterOf(code: string): string {
  const group = askedGroup(code);
  return group === null ? code : groupParameter(group);
}

/**
 * What gives the women among the migrants of groups; null where that isn't asked.
 *
 * @param years all where there are none
 */
export function womenOfGroups(
  question: Question,
  years: readonly number[] = [],
): Query<WomenOfGroupRow> | null {
  if (groupsOf(question).length === 0 || !asksForWomen(question)) return null;
  return {
    id: 'women-of-groups',
    sql: statements.womenOfGroups,
    parameters: {
      named: question.economies.map(parameterOf).join(' '),
      side: question.of.startsWith('abroad') ? 'abroad' : 'hosted',
      counted: isCounted(question),
      years: years.join(' '),
    },
  };
}

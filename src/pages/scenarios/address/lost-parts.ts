import { salvageSteps, type StepFault } from '../../../domain/scenario/salvage.ts';
import type { Economies, Step } from '../../../domain/scenario/step.ts';

/** The scenarios of an address, in the order in which they stand side by side. */
const names = ['steps', 'second', 'third'] as const;

/** What of a scenario in an address is not shown, or has no effect. */
export interface LostPart {
  /** 1 for that of the page, 2 and 3 for those beside it. */
  number: number;
  why: StepFault | 'unknown';
  /** As the address has it. */
  part: string;
}

/**
 * What of the scenarios in an address could not be used, part by part.
 *
 * @param search its query string
 * @param economies that have corridors; null before they are known
 */
export function lostParts(search: string, economies: readonly string[] | null): LostPart[] {
  const given = new URLSearchParams(search);
  return names.flatMap((name, at): LostPart[] => {
    const { steps, lost } = salvageSteps(given.get(name) ?? '');
    const unknown = economies
      ? [...new Set(steps.flatMap(namedIn))].filter((code) => !economies.includes(code))
      : [];
    return [
      ...lost.map(({ part, why }) => ({ number: at + 1, why, part })),
      ...(unknown.length > 0
        ? [{ number: at + 1, why: 'unknown' as const, part: unknown.join(', ') }]
        : []),
    ];
  });
}

/** Whether the address asks for a scenario of which nothing can be read. */
export function isAllLost(search: string): boolean {
  const text = new URLSearchParams(search).get('steps') ?? '';
  return text !== '' && salvageSteps(text).steps.length === 0;
}

function namedIn(step: Step): readonly string[] {
  const named =
    step.kind === 'income'
      ? step.changes.map((change): Economies => ('year' in change ? 'all' : change.economies))
      : [step.senders, step.receivers];
  return named.flatMap((economies) => (economies === 'all' ? [] : economies));
}

import { flowYears, newestFlowYear, type FlowOf } from './years.ts';

/** How many of the largest economies a matrix opens with. */
export const largest = '30';

const groups: readonly string[] = ['region', 'income'];

/** Earlier counts of refugees are of few groups, and asked of the engine. */
const firstBuilt = 2000;

/**
 * The file that holds the answers about a year's flows; null where the engine is asked: of chosen
 * economies, of all, and of the largest in other years than the newest.
 */
export function flowPack(of: FlowOf, year: number, by: string): string | null {
  const built =
    (groups.includes(by) && year >= firstBuilt) || (by === largest && year === newestFlowYear(of));
  return built || (groups.includes(by) && of !== 'refugees') ? `flows/${of}-${by}-${year}` : null;
}

/** Every file that is built: of what, of which year, by which groups. */
export function builtFlows(kinds: readonly FlowOf[]) {
  return kinds.flatMap((of) =>
    flowYears(of).flatMap((year) =>
      [...groups, largest].flatMap((by) => {
        const pack = flowPack(of, year, by);
        return pack === null ? [] : [{ of, year, groups: by, pack }];
      }),
    ),
  );
}

import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';
import type { Tally } from './tally.ts';

/** What the tally asks of a module of tests. */
export type Counted = Pick<TestModule, 'moduleId' | 'diagnostic' | 'state'> & {
  children: {
    allTests(): Iterable<{
      fullName: string;
      result(): { state: string };
      diagnostic(): { flaky: boolean } | undefined;
    }>;
  };
};

/** Counts the tests of a run; a file that could not be run counts as one failed. */
export function tallyOf(modules: readonly Counted[], root: string): Tally {
  const states = modules.flatMap((module) => {
    const own = [...module.children.allTests()].map((test) => test.result().state);
    return module.state() === 'failed' && !own.includes('failed') ? [...own, 'failed'] : own;
  });
  const count = (wanted: string) => states.filter((state) => state === wanted).length;
  const files = modules.map((module) => {
    const { collectDuration, setupDuration, duration } = module.diagnostic();
    const file = relative(root, module.moduleId).replaceAll('\\', '/');
    return { file, ms: Math.round(collectDuration + setupDuration + duration) };
  });
  const flaky = modules
    .flatMap((module) => [...module.children.allTests()])
    .filter((test) => test.diagnostic()?.flaky)
    .map(({ fullName }) => fullName);
  return { passed: count('passed'), failed: count('failed'), files, flaky };
}

/** Writes the tally of a run to the file that ATLAS_TALLY names. */
export default class TallyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const file = process.env['ATLAS_TALLY'];
    if (file !== undefined) writeFileSync(file, JSON.stringify(tallyOf(modules, process.cwd())));
  }
}

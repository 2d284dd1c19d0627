import { ensureChrome } from './ensure-chrome.ts';
import { allChecks, readShard, type Check } from './test/checks.ts';
import { changeOf, quickChecks } from './test/quick-checks.ts';
import { runCheck } from './test/run-check.ts';
import { nothing, slowest, sum, type Tally } from './test/tally.ts';

/**
 * Runs every check, all of them even when one fails, and ends with one line, `N passed, N failed`,
 * that counts every test and, as one each, what is no test. `--quick` runs what a change touches,
 * `--shard=2/3` a part.
 */
export async function run(parameters: readonly string[] = []): Promise<void> {
  const started = Date.now();
  const shard = parameters.find((one) => one.startsWith('--shard='))?.slice('--shard='.length);
  const quick = parameters.includes('--quick');
  const steps = quick
    ? quickChecks(changeOf())
    : allChecks(shard === undefined ? undefined : readShard(shard));
  if (steps.flat().some(({ browser }) => browser))
    process.env['CHROME_PATH'] = await ensureChrome();
  let total: Tally = nothing;
  for (const checks of steps) total = sum([total, ...(await runStep(checks))]);
  console.log(`\nThe slowest files\n${slowest(total)}`);
  if (total.flaky.length > 0)
    console.log(
      `\nPassed only when tried again\n${total.flaky.map((one) => `  ${one}`).join('\n')}`,
    );
  if (quick) console.log('\nNot run: what needs a browser or the built site.');
  console.log(`\nAll in ${seconds(started)}`);
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}

/** Runs the checks of a step at once; several say what they have to say one after the other. */
async function runStep(checks: readonly Check[]): Promise<readonly Tally[]> {
  return Promise.all(
    checks.map(async (check) => {
      const started = Date.now();
      let said = '';
      if (checks.length === 1) console.log(`\n── ${check.what}`);
      const tally = await runCheck(
        check,
        checks.length === 1 ? undefined : (all) => (said = `\n── ${check.what}\n${all}`),
      );
      if (said !== '') console.log(said.trimEnd());
      console.log(
        `── ${check.what}: ${tally.passed} passed, ${tally.failed} failed (${seconds(started)})`,
      );
      return tally;
    }),
  );
}

function seconds(since: number): string {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}

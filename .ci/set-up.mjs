import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { addMissingParts } from './native-parts.mjs';
import { must, root, run, runTool } from './shell.mjs';

const quietly = ['--no-audit', '--no-fund', '--loglevel=error'];

/** Whether node_modules is missing, or older than the lock file it was made from. */
export function packagesAreStale() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return true;
  return statSync(installed).mtimeMs < statSync(join(root, 'package-lock.json')).mtimeMs;
}

/**
 * Brings a fresh clone to where the site can be built and tested: packages, then data. Each
 * step is skipped when nothing changed since it last ran.
 */
export async function setUp() {
  if (packagesAreStale()) {
    console.log('Installing the packages (once, about a minute) …');
    await must(
      'The packages could not be installed. Check the network connection and try again',
      run('npm', ['ci', ...quietly]),
    );
  }
  await addMissingParts();
  console.log('Building the data (skipped when nothing changed) …');
  await must('The data could not be built', runTool('tsx/dist/cli.mjs', ['data/build.ts']));
}

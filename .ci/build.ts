import { run as printFactsheets } from './factsheets.ts';
import { must, runTool } from './shell.mjs';

/** Builds the site into `dist/`, weighs it, and fails when it is over its budgets. */
export async function buildSite(): Promise<void> {
  console.log('Building the site …');
  await must(
    'The site could not be built',
    runTool('vite/bin/vite.js', ['build', '--logLevel=warn']),
  );
}

/** Builds the site, with the factsheets as PDF unless `--no-factsheets` is given. */
export async function run(parameters: readonly string[] = []): Promise<void> {
  await buildSite();
  if (!parameters.includes('--no-factsheets')) await printFactsheets();
}

import { build } from 'vite';
import { run as printFactsheets } from './factsheets/factsheets.ts';
import { root } from './root.ts';

/** Builds the site into `dist/`, weighs it, and fails when it is over its budgets. */
export async function buildSite(): Promise<void> {
  console.log('Building the site …');
  await build({ root, logLevel: 'warn' });
}

/** Builds the site, with the factsheets as PDF unless `--no-factsheets` is given. */
export async function run(parameters: readonly string[] = []): Promise<void> {
  await buildSite();
  if (!parameters.includes('--no-factsheets')) await printFactsheets();
}

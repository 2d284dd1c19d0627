import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { table, weigh } from './budgets.ts';
import { pageFaults } from './page-faults.ts';

/** Weighs the site after it is built, prints the table, and fails the build over a budget. */
export function budgets(): Plugin {
  let folder = '';
  let written = false;
  return {
    name: 'atlas-budgets',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir);
    },
    writeBundle() {
      written = true;
    },
    closeBundle() {
      if (!written || this.environment.name !== 'client') return;
      const weights = weigh(folder);
      console.log(`\nBudgets (brotli)\n${table(weights)}\n`);
      const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' });
      const faults = pages
        .filter((page) => page.endsWith('.html') && !page.startsWith('embed'))
        .flatMap((page) => pageFaults(page, readFileSync(join(folder, page), 'utf8')));
      const over = weights.filter(({ bytes, limit }) => bytes > limit);
      faults.push(...over.map(({ what }) => `${what}: over its budget`));
      if (faults.length > 0) this.error(faults.join('\n'));
    },
  };
}

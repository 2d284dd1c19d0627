import { execFileSync } from 'node:child_process';
import { cpus, loadavg, totalmem } from 'node:os';
import type { Browser } from 'playwright-core';
import { root } from '../../../src/build/root.ts';

/** What a measurement was made on: figures from different ones are not to be compared. */
export interface Environment {
  date: string;
  commit: string;
  machine: string;
  /** Programs that wanted a processor in the minute before: more than there are, and figures are too high. */
  load: number;
  node: string;
  /** Of what is measured without one, nothing. */
  chromium?: string;
}

/** Describes this machine, this commit and, where one was used, this browser. */
export function environment(browser?: Browser): Environment {
  const processors = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return {
    date: new Date().toISOString().slice(0, 10),
    commit: commit(),
    machine: `${processors.length} × ${processors[0]?.model.trim() ?? 'unknown'}, ${memory} GB`,
    load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
    node: process.versions.node,
    ...(browser && { chromium: browser.version() }),
  };
}

function commit(): string {
  try {
    const git = (...parameters: string[]) =>
      execFileSync('git', parameters, { cwd: root, encoding: 'utf8' }).trim();
    const changed =
      git('status', '--porcelain', '--untracked-files=no') === '' ? '' : ' with changes';
    return git('rev-parse', '--short', 'HEAD') + changed;
  } catch {
    return 'not in a git clone';
  }
}

import { execFileSync } from 'node:child_process';
import { root } from '../shell.mjs';
import { sourceChecks, vitest, type Check } from './checks.ts';

/** What differs from the commit that a change began at. */
export interface Change {
  /** The commit it is told from. */
  base: string;
  /** Paths from the top folder of what is there and differs. */
  files: readonly string[];
}

/**
 * What was changed: since the branch left `main`; on `main` itself what is not committed yet, or
 * the last commit where all is.
 */
export function changeOf(git: (...parameters: string[]) => string = askGit): Change {
  const head = git('rev-parse', 'HEAD');
  const fork = ['main', 'origin/main'].map((branch) =>
    tried(() => git('merge-base', 'HEAD', branch)),
  );
  const left = fork.find((commit) => commit !== undefined && commit !== head);
  const loose = lines(git('status', '--porcelain', '--untracked-files=all'));
  const base = left ?? (loose.length > 0 ? head : `${head}~1`);
  const tracked = lines(git('diff', '--name-only', '--diff-filter=d', base));
  const fresh = loose.filter((line) => line.startsWith('??')).map((line) => line.slice(3));
  return { base, files: [...tracked, ...fresh] };
}

/**
 * What a change may have broken, as far as it can be told within a minute: neither the browser nor
 * the built site. What is read from disk no import tells of, so SQL and data run all units.
 */
export function quickChecks({ base, files }: Change): readonly (readonly Check[])[] {
  const read = files.some((file) => /^data\/|\.sql$/.test(file));
  const units = read ? [] : [`--changed=${base}`, '--passWithNoTests'];
  return [
    sourceChecks(files.length > 0 ? files : ['package.json']),
    [vitest('Structure', ['structure']), vitest('Units', ['unit', 'unit-database'], units)],
  ];
}

function askGit(...parameters: string[]): string {
  return execFileSync('git', parameters, { cwd: root, encoding: 'utf8', stdio: 'pipe' }).trimEnd();
}

function tried(ask: () => string): string | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}

function lines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}

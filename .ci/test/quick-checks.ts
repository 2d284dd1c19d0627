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

/** Tests of what is read from disk, of which no import tells, by where it lies. */
const readFromDisk: readonly (readonly [where: RegExp, what: string, tests: readonly string[]])[] =
  [
    [/^data\/import\//, 'Imports', ['data/import']],
    [/^data\/sql\/|^data\/tables\//, 'Data', ['data/build', 'tests/unit/data-truth']],
    [/^src\/stories\//, 'Stories', ['tests/unit/stories']],
    [/^src\/figures\/.*(?:\.sql|columns\.json)$/, 'SQL of figures', ['tests/unit/figure-']],
  ];

/**
 * What a change may have broken, as far as it can be told within a minute: neither the browser nor
 * the built site, and of SQL and data what tests them first; the walks over all sentences come in
 * the whole run.
 */
export function quickChecks({ base, files }: Change): readonly (readonly Check[])[] {
  const projects = ['unit', 'unit-database'];
  const read = readFromDisk.filter(([where]) => files.some((file) => where.test(file)));
  return [
    sourceChecks(files.length > 0 ? files : ['package.json']),
    [
      vitest('Structure', ['structure']),
      vitest('Units', projects, [`--changed=${base}`, '--passWithNoTests']),
    ],
    ...read.map(([, what, tests]) => [vitest(what, projects, tests)]),
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

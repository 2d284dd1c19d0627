import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createFilter } from 'vite';
import { expect, test } from 'vitest';
import { projectFiles, read } from '../../tests/structure/lib/files.ts';
import { root } from '../shell.mjs';
import { allChecks, readShard } from './checks.ts';
import { changeOf, quickChecks } from './quick-checks.ts';

const parametersOf = (what: string, steps: ReturnType<typeof allChecks>) =>
  steps.flat().find((check) => check.what === what)?.parameters ?? [];

test('shards divide the tests, and what is no test is run once', () => {
  const [first, second] = [allChecks(readShard('1/2')), allChecks(readShard('2/2'))];
  const once = ['Format', 'Lint', 'Types', 'Unused'];
  const names = (steps: typeof first) => steps.flat().map(({ what }) => what);
  expect(names(first)).toEqual(names(allChecks()));
  expect(names(second)).toEqual(names(first).filter((name) => !once.includes(name)));
  expect(parametersOf('Structure and units', second)).toContain('--shard=2/2');
  for (const wrong of ['', '2', '0/2', '3/2']) expect(() => readShard(wrong)).toThrow('A shard');
});

test('continuous integration runs every part once, on the oldest Node that is promised', () => {
  const text = (file: string) => readFileSync(join(root, file), 'utf8');
  const workflow = text('.github/workflows/ci.yml');
  const listed = (name: string) =>
    new RegExp(`^ *${name}: \\[(.*)\\]$`, 'm').exec(workflow)?.[1]?.split(', ') ?? [];
  const shards = listed('shard');
  expect(shards).toEqual(shards.map((_, at) => `${at + 1}/${shards.length}`));
  expect(shards.length).toBeGreaterThan(1);
  expect(workflow).toContain('run: .ci/run ${{ matrix.shard }}');
  const { engines } = JSON.parse(text('package.json')) as { engines: { node: string } };
  expect(engines.node).toMatch(new RegExp(`^>=${listed('node')[0]}\\.`));
});

test('every project of tests is run', async () => {
  const { testProjects } = await import('../../tests/projects.ts');
  const names = testProjects.map(({ test }) => String(test?.name));
  const run = allChecks().flatMap((step) => step.flatMap(({ parameters }) => parameters));
  expect(names.filter((name) => !run.includes(name))).toEqual([]);
});

test('what waits for the data to be built is not among the units that need none', async () => {
  const { onBuiltData } = await import('../../tests/projects.ts');
  const asking = projectFiles(/^(?:src|data|tests\/unit)\/.*(?<!\.browser)\.test\.tsx?$/).filter(
    (file) => /\/(?:ensure-built|built-world|built-atlas|built-database)\.ts'/.test(read(file)),
  );
  expect(asking.length).toBeGreaterThan(30);
  const known = createFilter(onBuiltData, null, { resolve: root });
  expect(asking.filter((file) => !known(join(root, file)))).toEqual([]);
});

/** A repository that answers what it is asked, word for word. */
const repository =
  (answers: Record<string, string>) =>
  (...asked: string[]) => {
    const answer = answers[asked.join(' ')];
    if (answer === undefined) throw new Error(`fatal: ${asked.join(' ')}`);
    return answer;
  };
const status = 'status --porcelain --untracked-files=all';

test('a branch differs from where it left main, with what is not committed', () => {
  const change = changeOf(
    repository({
      'rev-parse HEAD': 'b2',
      'merge-base HEAD main': 'a1',
      [status]: ' M src/a.ts\n?? src/new.ts',
      'diff --name-only --diff-filter=d a1': 'src/a.ts\nsrc/b.ts',
    }),
  );
  expect(change).toEqual({ base: 'a1', files: ['src/a.ts', 'src/b.ts', 'src/new.ts'] });
  expect(parametersOf('Units', quickChecks(change))).toContain('--changed=a1');
});

test('on main it is what is not committed, or else the last commit', () => {
  const answers = {
    'rev-parse HEAD': 'a1',
    'merge-base HEAD main': 'a1',
    'diff --name-only --diff-filter=d a1': 'README.md',
    'diff --name-only --diff-filter=d a1~1': 'data/sql/x.sql',
  };
  expect(changeOf(repository({ ...answers, [status]: ' M README.md' })).base).toBe('a1');
  const last = changeOf(repository({ ...answers, [status]: '' }));
  expect(last).toEqual({ base: 'a1~1', files: ['data/sql/x.sql'] });
  // No import tells of what is read from disk.
  expect(parametersOf('Data', quickChecks(last))).toContain('data/build');
});

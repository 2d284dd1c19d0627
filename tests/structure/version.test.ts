import { expect, test } from 'vitest';
import { releasesOf } from '../../data/import/release.ts';
import { read } from './lib/files.ts';

const changelog = read('CHANGELOG.md');
const releases = releasesOf(changelog);
const [newest] = releases;

test('every part of the change log is headed by its version and day, the newest first', () => {
  const heads = changelog.match(/^## .*$/gm) ?? [];
  expect(heads).toEqual(releases.map(({ version, day }) => `## ${version} · ${day}`));
  expect(releases.at(-1)?.version).toBe('1.0.0');
  const order = (version: string) =>
    version
      .split('.')
      .map((part) => part.padStart(4, '0'))
      .join();
  const sorted = releases.toSorted((a, b) => (order(a.version) < order(b.version) ? 1 : -1));
  expect(releases).toEqual(sorted);
  expect(releases).toEqual(
    releases.toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0)),
  );
});

test('the package, its lock and the data have the newest version', () => {
  const { version } = JSON.parse(read('package.json')) as { version: string };
  const lock = JSON.parse(read('package-lock.json')) as {
    version: string;
    packages: Record<string, { version: string }>;
  };
  // `npm run data:describe` writes the data's.
  const data = JSON.parse(read('data/datapackage.json')) as { version: string; created: string };
  const wanted = newest?.version;
  expect([version, lock.version, lock.packages['']?.version, data.version]).toEqual(
    Array.from({ length: 4 }, () => wanted),
  );
  expect(data.created).toBe(`${newest?.day}T00:00:00Z`);
});

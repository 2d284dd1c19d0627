import { expect, test } from 'vitest';
import { read } from './lib/files.ts';

interface Lock {
  packages: Record<string, { dev?: true; devOptional?: true; license?: string }>;
}

/** Licences under which a library may reach users; what they ask for is in NOTICE. */
const allowed = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Hippocratic-2.1',
  'ISC',
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
  'Unlicense',
];
/** Says its licence in its text and not in its description. */
const bySight: Record<string, string> = { 'node_modules/json-bignum': 'MIT' };

const { packages } = JSON.parse(read('package-lock.json')) as Lock;
const shipped = Object.entries(packages).filter(([path, { dev }]) => path !== '' && !dev);

test('every library that may reach users has a licence that lets it', () => {
  expect(shipped.length).toBeGreaterThan(50);
  const others = shipped.filter(
    ([path, { license }]) => !allowed.includes(license ?? bySight[path] ?? ''),
  );
  expect(others.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
});

test('no library of another licence is named as one of those seen', () => {
  const idle = Object.keys(bySight).filter(
    (path) => packages[path]?.license !== undefined || !packages[path],
  );
  expect(idle).toEqual([]);
});

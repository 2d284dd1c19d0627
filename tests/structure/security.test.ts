import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../src/build/root.ts';
import { read } from './lib/files.ts';

const threats = read('.github/SECURITY.md')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (?:threat|---)/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));

test.each(threats.map((cells) => [cells[1], cells[3]]))(
  '%s: what shows that it is held is there',
  (_, shown) => {
    const files = [...(shown ?? '').matchAll(/`([^`]+)`/g)].map(([, file = '']) => file);
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  },
);

test('every threat is a line', () => {
  expect(threats.length).toBeGreaterThan(10);
});

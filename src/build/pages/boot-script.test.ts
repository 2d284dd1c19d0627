import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'oxc-parser';
import { expect, test } from 'vitest';
import { root } from '../root.ts';
import { bootScript } from './boot-script.ts';

/** What a script does: its program, without where each part of it stands. */
const does = (text: string) =>
  JSON.stringify(parseSync('boot.js', text).program.body, (key, value: unknown) =>
    key === 'start' || key === 'end' ? undefined : value,
  );

test('the script before the first paint loses its comments, and nothing else', () => {
  const whole = readFileSync(join(root, 'public/boot.js'), 'utf8');
  expect(parseSync('boot.js', bootScript()).comments).toEqual([]);
  expect(parseSync('boot.js', whole).comments.length).toBeGreaterThan(5);
  expect(does(bootScript())).toBe(does(whole));
});

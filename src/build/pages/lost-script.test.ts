import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { languages } from '../../language/languages.ts';
import { bootScript } from './boot-script.ts';
import { lostLine, lostScript } from './lost-script.ts';

test('the script carries its words in every language, and its name follows from it', () => {
  const { file, source } = lostScript();
  expect(file).toMatch(/^assets\/lost-[\da-f]{8}\.js$/);
  for (const language of languages) expect(source).toContain(`${language}:{`);
  expect(lostLine('../../')).toBe(`<script async src="../../${file}"></script>`);
});

test('made short, both are scripts, and the names of one are not in the way of the other', async () => {
  const both = `${await bootScript()}\n${lostScript().source}`;
  expect(() => runInNewContext(`() => {${both}}`)).not.toThrow();
});

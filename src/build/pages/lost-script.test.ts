import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { languages } from '../../language/languages.ts';
import { bootScript } from './boot-script.ts';
import { lostLine, lostScripts } from './lost-script.ts';

const { watch, lost } = lostScripts();

test('what is said has its words in every language, and names follow from what is in them', () => {
  expect(lost.file).toMatch(/^assets\/lost-[\da-f]{8}\.js$/);
  for (const language of languages) expect(lost.source).toContain(`${language}:{`);
  expect(watch.source).toContain(lost.file.replace('assets/', './'));
  expect(watch.source.length).toBeLessThan(1200);
  expect(lostLine('../../')).toBe(`<script async src="../../${watch.file}"></script>`);
});

test('made short, both are scripts, and the names of one are not in the way of the other', async () => {
  const both = `${await bootScript()}\n${watch.source}`;
  expect(() => runInNewContext(`() => {${both}}`)).not.toThrow();
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { parseSync } from 'oxc-parser';
import { expect, test } from 'vitest';
import { root } from '../root.ts';
import { bootScript } from './boot-script.ts';

/** What a script makes of a page that a reader of French opens with dark colours, and listens to. */
function outcome(script: string) {
  const dataset: Record<string, string> = { languages: 'en fr' };
  const heard: string[] = [];
  const gone: string[] = [];
  runInNewContext(script, {
    document: {
      documentElement: { dataset, lang: 'en' },
      addEventListener: (kind: string) => heard.push(kind),
      currentScript: { src: 'https://a.example/atlas/assets/boot-1.js' },
      querySelector: () => ({}),
    },
    localStorage: { getItem: (key: string) => (key === 'atlas.theme' ? 'dark' : null) },
    navigator: { languages: ['fr'] },
    location: {
      search: '?a=1',
      pathname: '/atlas/gender/',
      hash: '#b',
      replace: (to: string) => gone.push(to),
    },
    URL,
    URLSearchParams,
  });
  return { dataset, heard, gone };
}

test('the script before the first paint is made short, and does the same', async () => {
  const whole = readFileSync(join(root, 'public/boot.js'), 'utf8');
  const short = await bootScript();
  expect(short.length).toBeLessThan(whole.length / 2);
  expect(parseSync('boot.js', short).comments).toEqual([]);
  expect(outcome(short)).toEqual(outcome(whole));
  expect(outcome(short).gone).toEqual(['/atlas/fr/gender/?a=1#b']);
});

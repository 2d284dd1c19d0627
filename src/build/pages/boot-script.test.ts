import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { parseSync } from 'oxc-parser';
import { expect, test } from 'vitest';
import { routes } from '../../app/routes.tsx';
import { root } from '../root.ts';
import { bootScript } from './boot-script.ts';

const gender = { search: '?a=1', pathname: '/atlas/gender/', reads: 'fr' };

/** What a script makes of a page that a reader of French opens with dark colours, and listens to. */
function outcome(script: string, at: Partial<typeof gender> = {}, page: object = {}) {
  const dataset: Record<string, string> = { languages: 'en fr', ...page };
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
    navigator: { languages: [at.reads ?? gender.reads] },
    location: {
      search: at.search ?? gender.search,
      pathname: at.pathname ?? gender.pathname,
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

const ofMany = routes.filter(({ one }) => one).map(({ path }) => path.replaceAll(/:\w+/g, 'none'));
test.each([...ofMany, '/corridor/a/b/', '/stories/none/'])(
  'what is served in the place of %s is not taken over: another page stands there',
  (path) => {
    const script = readFileSync(join(root, 'public/boot.js'), 'utf8');
    const of = (pathname: string) =>
      outcome(script, { search: '', pathname, reads: 'en' }, { page: 'none' }).dataset['view'];
    expect(of(`/atlas${path}`)).toBe('other');
    expect(of('/atlas/nowhere')).toBeUndefined();
  },
);

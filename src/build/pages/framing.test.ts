import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { languageFolder, languages } from '../../language/index.ts';
import { routes } from '../../app/routes.tsx';
import { root } from '../root.ts';
import { headersFor, parseHeaderRules } from '../server/headers.ts';
import { parseRewrites } from '../server/rewrites.ts';

const rules = parseHeaderRules(readFileSync(join(root, 'public/_headers'), 'utf8'));
const policyAt = (path: string) => headersFor(rules, path)['Content-Security-Policy'] ?? '';

test.each(routes.map(({ path }) => path.replaceAll(/:\w+/g, 'MEX')))(
  'no other site may frame the page at %s',
  (path) => {
    for (const language of languages) {
      const page = `/${languageFolder(language)}${path.slice(1)}`.replace(/\/?$/, '/');
      for (const address of [page, `${page}index.html`])
        expect(policyAt(address)).toContain("frame-ancestors 'self'");
    }
  },
);

test.each(['/404', '/404.html', '/offline.html', '/corridor.html', '/factsheet.html'])(
  'no other site may frame what stands in for a page: %s',
  (address) => expect(policyAt(address)).toContain("frame-ancestors 'self'"),
);

test('each site may frame an embed', () => {
  expect(policyAt('/embed/world-map/')).toContain('frame-ancestors *');
  expect(policyAt('/embed/world-map/')).not.toContain("frame-ancestors 'self'");
});

test.each(languages)(
  'what a page asks for in %s a folder too deep takes off the slash that put it there',
  (language) => {
    const folder = languageFolder(language);
    const rewrites = parseRewrites(readFileSync(join(root, 'public/_redirects'), 'utf8'));
    for (const path of ['corridor/USA/MEX', 'factsheet/MEX']) {
      const up = '../'.repeat(`${folder}${path}`.split('/').length - 1);
      const asked = new URL(`${up}assets/boot.js`, `http://atlas.example/${folder}${path}/`);
      expect(rewrites.find(({ under }) => asked.pathname.startsWith(under))?.file).toBe(
        '/slash.js',
      );
    }
  },
);

test.each(languages)(
  'what has no file of its own is served in %s by that language’s page',
  (language) => {
    const folder = languageFolder(language);
    const rewrites = parseRewrites(readFileSync(join(root, 'public/_redirects'), 'utf8'));
    for (const [path, file] of Object.entries({ corridor: 'USA/MEX', factsheet: 'MEX' }))
      expect(
        rewrites.find(({ under }) => `/${folder}${path}/${file}`.startsWith(under))?.file,
      ).toBe(`/${folder}${path}.html`);
  },
);

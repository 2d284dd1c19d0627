import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { routes } from '../../app/routes.tsx';
import { root } from '../root.ts';
import { headersFor, parseHeaderRules } from '../server/headers.ts';

const rules = parseHeaderRules(readFileSync(join(root, 'public/_headers'), 'utf8'));
const policyAt = (path: string) => headersFor(rules, path)['Content-Security-Policy'] ?? '';

test.each(routes.map(({ path }) => path.replaceAll(/:\w+/g, 'MEX')))(
  'no other site may frame the page at %s',
  (path) => {
    for (const address of [path.replace(/\/?$/, '/'), `${path.replace(/\/?$/, '/')}index.html`])
      expect(policyAt(address)).toContain("frame-ancestors 'self'");
  },
);

test('each site may frame an embed', () => {
  expect(policyAt('/embed/world-map/')).toContain('frame-ancestors *');
  expect(policyAt('/embed/world-map/')).not.toContain("frame-ancestors 'self'");
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { headersFor, parseHeaderRules } from '../server/headers.ts';
import { root } from '../root.ts';

/**
 * The content security policy of every page, from `public/_headers`. Said in a meta element too,
 * for hosts on which nobody set headers; framing rules don't work there and are left out.
 */
export function policy(): string {
  const rules = parseHeaderRules(readFileSync(join(root, 'public/_headers'), 'utf8'));
  const found = headersFor(rules, '/any')['Content-Security-Policy'];
  if (!found) throw new Error('public/_headers: no Content-Security-Policy for /*');
  return found;
}

import { hashedScript, publicCode, type HashedScript } from '../pages/lost-script.ts';

/** The script by which the page that stands in for unknown embeds reads their addresses. */
export function addressScript(): HashedScript {
  return hashedScript('embed-address', publicCode('embed-address.js'), false);
}

import type { ExpectedType } from '../../../src/domain/parameters.ts';
import type { Awkward } from './awkward.ts';

/** Parameters of a page by name, with what each expectedType. */
export type Wanted = Readonly<Record<string, ExpectedType>>;

/** A page of the site, at one of its addresses. */
export interface FuzzedPage {
  path: (random: Awkward) => string;
  wanted: Wanted;
}

const codes = ['MEX', 'USA', 'NPL', 'ARE', 'XKX', 'TON', 'SSD', 'TWN', 'XCX', 'IND', 'FRA'];
const junk = [
  '',
  '-1',
  '1e999',
  'NaN',
  '-0',
  '9007199254740993',
  '2021.5',
  'null',
  'undefined',
  '__proto__',
  'constructor',
  'toString',
  'true',
  ',,,',
  '..',
  '0..',
  'MEX,MEX,MEX,MEX,MEX,MEX',
  'mex',
  'QQQ',
];

/** A code of an economy, mostly one that there is. */
export function randomCode(random: Awkward): string {
  return random.chance(0.85) ? random.pick(codes) : random.pick([...junk, random.text(6)]);
}

/** A query string, with its question mark: some parameters as they should be, some not. */
export function randomSearch(random: Awkward, wanted: Wanted): string {
  const parts: string[] = [];
  for (const [name, expectedType] of Object.entries(wanted)) {
    if (random.chance(0.55)) continue;
    const value = random.chance(0.8)
      ? validValue(random, expectedType)
      : random.pick([...junk, random.text(40), random.pick(codes).repeat(300)]);
    parts.push(`${encoded(random, name)}=${encoded(random, value)}`);
    if (random.chance(0.04)) parts.push(`${name}=${encoded(random, random.pick(junk))}`);
  }
  if (random.chance(0.1)) parts.push(random.text(30));
  if (random.chance(0.15)) parts.push(`lang=${random.pick(['fr', 'es', 'ar', 'en', 'tlh', ''])}`);
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** An address below the site's root, without its first slash. */
export function randomAddress(random: Awkward, pages: readonly FuzzedPage[]): string {
  const page = random.pick(pages);
  const path = random.chance(0.97) ? page.path(random) : encodeURI(wellFormed(random.text(20)));
  const hash = random.chance(0.1) ? `#${encoded(random, random.text(10))}` : '';
  return path + randomSearch(random, page.wanted) + hash;
}

function validValue(random: Awkward, expectedType: ExpectedType): string {
  switch (expectedType.kind) {
    case 'choice':
      return expectedType.many
        ? expectedType.of.filter(() => random.chance(0.4)).join(',')
        : random.pick(expectedType.of);
    case 'whole':
      return String(expectedType.least + random.int(expectedType.most - expectedType.least + 1));
    case 'economy':
      return Array.from({ length: 1 + random.int(expectedType.most) }, () =>
        randomCode(random),
      ).join(',');
    case 'bounds':
      return `${random.chance(0.5) ? random.int(1e6) : ''}..${random.chance(0.5) ? random.int(1e9) : ''}`;
    case 'switch':
      return random.pick(['yes', 'no', 'true', 'false', '1', '0']);
    case 'colour':
      return random.pick(['ffffff', '1d5bb8', 'light', 'dark']);
    case 'font':
      return random.pick(['Georgia', "a';}", 'Noto Sans']);
    case 'edition':
      return random.pick(['latest', 'ca32f925', '00000000']);
    case 'text':
    case 'words':
    case 'mark':
      return random.text(Math.min(60, expectedType.most));
  }
}

/** Mostly as a browser would write it, at times raw. */
function encoded(random: Awkward, text: string): string {
  return random.chance(0.85)
    ? encodeURIComponent(wellFormed(text))
    : wellFormed(text).replaceAll(/[&#\s\p{Cc}]/gu, '');
}

function wellFormed(text: string): string {
  return text.replaceAll(/\p{Surrogate}/gu, '\ufffd');
}

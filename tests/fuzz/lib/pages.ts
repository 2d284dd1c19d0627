import type { ParameterSpec } from '../../../src/domain/parameters.ts';
import { tableParameters } from '../../../src/figures/corridor-table/settings.ts';
import { registry } from '../../../src/figures/figure/registry.ts';
import { rankedSettings } from '../../../src/figures/scenario-ranked/settings.ts';
import { mapParameters } from '../../../src/figures/world-map/settings/parameters.ts';
import { storyNames } from '../../../src/stories/story/registry.ts';
import { randomCode, type FuzzedPage, type Wanted } from './addresses.ts';
import type { Awkward } from './awkward.ts';

function wantedBy(spec: ParameterSpec<never>, prefix = ''): Wanted {
  return Object.fromEntries(
    Object.entries<{ expectedType: Wanted[string] }>(spec).map(([name, { expectedType }]) => [
      `${prefix}${name}`,
      expectedType,
    ]),
  );
}

/**
 * Every page of the site with the parameters it reads.
 *
 * @param shapes the world's, for figures that are maps
 */
export async function fuzzedPages(shapes: unknown): Promise<FuzzedPage[]> {
  const figures = await Promise.all(
    registry.map(async ({ id, load }) => ({
      id,
      wanted: wantedBy((await load(() => Promise.resolve(shapes))).parameters as never),
    })),
  );
  const all = Object.assign({}, ...figures.map(({ wanted }) => wanted)) as Wanted;
  const country = (random: Awkward) => `country/${encodeURIComponent(safe(randomCode(random)))}`;
  const corridor = (random: Awkward) =>
    `corridor/${encodeURIComponent(safe(randomCode(random)))}/${encodeURIComponent(safe(randomCode(random)))}`;
  const map = { path: () => '', wanted: wantedBy(mapParameters() as never) };
  return [
    map,
    map,
    { path: country, wanted: { with: { kind: 'economy', most: 3 }, ...all } },
    { path: corridor, wanted: all },
    { path: () => 'corridors', wanted: wantedBy(tableParameters() as never) },
    { path: () => 'costs', wanted: all },
    { path: () => 'flows', wanted: all },
    { path: () => 'gender', wanted: all },
    { path: () => 'programmes', wanted: all },
    { path: () => 'sources', wanted: {} },
    { path: () => 'sources/changes', wanted: all },
    { path: () => 'sources/central-banks', wanted: all },
    { path: () => 'methods', wanted: {} },
    { path: () => 'scenarios', wanted: { ...all, ...wantedBy(rankedSettings as never) } },
    { path: () => 'stories', wanted: {} },
    { path: () => `stories/${storyNames.at(0)}`, wanted: all },
    { path: () => 'privacy', wanted: {} },
    { path: () => 'glossary', wanted: {} },
    {
      path: () => 'ask',
      wanted: { q: { kind: 'text', most: 200 }, is: { kind: 'text', most: 60 } },
    },
    { path: () => 'brief', wanted: { parts: { kind: 'text', most: 400 } } },
    { path: () => 'own', wanted: all },
    { path: () => 'sql', wanted: { q: { kind: 'text', most: 4000 } } },
  ];
}

/** No part of a path is empty or climbs out of it. */
function safe(part: string): string {
  const plain = part.replaceAll(/\p{Surrogate}|\/|\\/gu, '').replace(/^\.+$/, '');
  return plain === '' ? 'x' : plain;
}

import { renderToString } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { beforeAll, expect, test } from 'vitest';
import { Router } from 'wouter';
import { buildingTakes, builtWorld } from '../../../data/build/testing/built-world.ts';
import { DatabaseProvider } from '../../database/DatabaseProvider.tsx';
import { createFullLanguage, type Language } from '../../language/index.ts';
import { decodeWorld } from '../../map/geometry/geometry.ts';
import { presetGeometry } from '../../map/geometry/light-world.ts';
import * as cards from './card/cards.ts';
import type { FirstCardsData } from './card/FirstCards.tsx';
import ExplorePage from './ExplorePage.tsx';
import { provideCards } from './live/code.ts';
import { smallDatabase } from './testing/small-database.ts';

beforeAll(async () => {
  provideCards(cards);
  presetGeometry(decodeWorld(await builtWorld()));
}, buildingTakes);

async function page(language: Language, search: string): Promise<string> {
  return renderToString(
    <I18nextProvider i18n={await createFullLanguage(language)}>
      <DatabaseProvider database={smallDatabase()}>
        <Router ssrPath="/" ssrSearch={search}>
          <ExplorePage />
        </Router>
      </DatabaseProvider>
    </I18nextProvider>,
  );
}

const text = (html: string) => html.replaceAll(/<!-- -->/g, '').replaceAll(/<[^>]+>/g, ' ');

test.each([
  ['en', 'came to Mexico from abroad as remittances', 'United States'],
  ['fr', 'Le Mexique a reçu', 'venait des États-Unis'],
  ['es', 'recibió del exterior', 'Estados Unidos'],
  ['ar', 'ورد إلى', 'الولايات المتحدة'],
] as const)(
  'the whole page is rendered without a browser in %s',
  async (language, said, sender) => {
    const html = await page(language, 'measure=received&year=2021&focus=MEX&direction=in');
    expect(text(html)).toContain(said);
    expect(text(html)).toContain(sender);
    expect(html).toContain('map-static');
    expect(html).not.toMatch(/\{\{|⟦|explore:|world-map:/);
    expect(html).not.toContain('style="');
  },
);

test('the map has a shape or a point for each economy with a place', async () => {
  const html = await page('en', '');
  expect(html.match(/class="map-shape /g)?.length ?? 0).toBeGreaterThan(150);
});

test('what of an address cannot be used is said in the page itself', async () => {
  const words = text(await page('en', 'measure=wealth&focus=QQQ'));
  expect(words).toContain('Part of this link could not be used');
  expect(words).toContain('wealth');
  expect(words).toContain('QQQ');
});

test('a year without a matrix names none', async () => {
  const words = text(await page('en', 'measure=received&year=2020&focus=MEX'));
  expect(words).toContain('No corridor in 2020');
  expect(words).not.toMatch(/2020 · [^·]*Bilateral/);
});

test('money sent home is said to count wages of short work abroad, and nothing else is', async () => {
  const wages = 'wages of people who work abroad for under a year';
  expect(text(await page('en', 'measure=received&year=2021'))).toContain(wages);
  expect(text(await page('en', 'measure=paid&year=2021'))).toContain(wages);
  expect(text(await page('en', 'measure=cost_to'))).not.toContain(wages);
});

test.each(['en', 'ar'] as const)(
  'the page comes with a card of each economy on its map, in %s',
  async (language) => {
    const html = await page(language, '');
    const [, json = '{}'] = /class="first-cards">([^<]*)<\/script>/.exec(html) ?? [];
    const { cards: all, sources } = JSON.parse(json) as FirstCardsData;
    const placed = new Set(
      [...html.matchAll(/ data-economy="([A-Z]{3})"/g)].map(([, economy]) => economy),
    );
    expect(Object.keys(all).toSorted()).toEqual([...placed].toSorted());
    for (const { title, figure, empty, source } of Object.values(all)) {
      expect(title).not.toBe('');
      // Either a figure or why there is none, and whose it is.
      expect([figure === null, empty === null].toSorted()).toEqual([false, true]);
      expect(sources[source]?.text ?? '').toMatch(/\d{4}/);
    }
    expect(json).not.toMatch(/\{\{|⟦|explore:|world-map:/);
  },
);

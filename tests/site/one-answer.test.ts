import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { journeys } from './lib/journey.ts';
import { mapReady } from './lib/map-ready.ts';

const visit = journeys();

/** Those that once had two answers, and a sample of every region and size. */
const economies = (
  'GHA PRT TJK SSD VEN SGP ETH ISR BHR SYR IND MEX PHL FRA CHN PAK ' +
  'EGY NGA DEU BGD NPL TON LBN UKR GTM MAR PSE LUX XKX ARE'
).split(' ');

const amount = /US\$[\d.,]+.(?:thousand|million|billion|trillion)/;

/** The first amount of a text; null where it has none. */
const amountIn = (text: string): string | null =>
  amount.exec(text)?.[0].replaceAll(/[\s\u00a0\u202f]+/g, ' ') ?? null;

/** Goes on within the page, as a link of it does. */
async function go(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);
}

/** What the list beside the map has for each economy, in its opening year. */
async function listed(page: Page): Promise<ReadonlyMap<string, string>> {
  const more = page.getByRole('button', { name: /^Show all/ });
  await more.click();
  await expect.poll(() => page.locator('.ranked-button').count()).toBeGreaterThan(150);
  const rows = await page
    .locator('.ranked-button')
    .evaluateAll((lines) =>
      lines.map(
        (line) => [line.getAttribute('data-economy') ?? '', line.textContent ?? ''] as const,
      ),
    );
  return new Map(rows.flatMap(([code, text]) => [[code, amountIn(text) ?? text] as const]));
}

test('map, page, comparison, sheet and embed have one number for one question', async () => {
  const { page } = await visit('');
  await mapReady(page);
  const year = await page.locator('.years__year').innerText();
  const onMap = await listed(page);
  expect(onMap.size).toBeGreaterThan(150);

  const apart: string[] = [];
  const compare = (where: string, economy: string, said: string | null) => {
    if (said !== null && said !== onMap.get(economy))
      apart.push(`${economy}: ${where} ${said}, map ${onMap.get(economy) ?? 'none'}`);
  };
  let compared = 0;
  for (const economy of economies) {
    await go(page, `/country/${economy}?with=${economy === 'IND' ? 'MEX' : 'IND'}`);
    const lead = page.locator('.country__lead');
    await page.locator(`.country__standing a[href$="/factsheet/${economy}"]`).waitFor();
    await expect.poll(() => lead.innerText()).toMatch(/\d{4}/);
    const [first = ''] = (await lead.innerText())
      .split(/(?<=\.)\s/)
      .filter((text) => /received/.test(text));
    const ofYear = first.includes(`in ${year}`);
    if (ofYear) compare('page', economy, amountIn(first));
    // Who has no figure of the year on its page has none on the map, and the other way round.
    expect(onMap.has(economy), `${economy}: ${first}`).toBe(ofYear);
    if (!ofYear) continue;
    compared += 1;
    const title = page.locator('#money-over-time').getByText(`in ${year}`).first();
    compare('comparison', economy, amountIn(await title.innerText()));

    await go(page, `/factsheet/${economy}`);
    const sheet = page.locator(`.factsheet[data-economy=${economy}] .key-numbers__one`).first();
    await expect.poll(() => sheet.innerText()).toContain(year);
    compare('sheet', economy, amountIn(await sheet.innerText()));
  }
  for (const economy of economies.filter((one) => onMap.has(one)).slice(0, 12)) {
    await page.goto(new URL(`/embed/money-over-time/?economies=${economy}`, page.url()).href);
    await page.locator('.embed[data-state=drawn]').waitFor();
    compare('embed', economy, amountIn(await page.locator('.embed h1').innerText()));
  }
  expect(apart).toEqual([]);
  expect(compared).toBeGreaterThan(18);
}, 90_000);

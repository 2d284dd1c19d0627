import { expect, test } from 'vitest';
import { journeys } from './lib/journey.ts';
import { figuresReady, mainText, mutedFigures, withoutEngine } from './lib/page-ready.ts';

const visit = journeys();
const failing = /Failed to load resource|net::ERR_/;

test('a policymaker starts from the worked case, changes it and stacks a step, by mouse', async () => {
  const { page } = await visit('scenarios/', { expected: failing, prepare: withoutEngine });
  await figuresReady(page);
  expect(await mutedFigures(page)).toEqual([]);
  const opening = await mainText(page);
  expect(opening).toMatch(/About US\$[\d.]+\sbillion a year would no longer be paid in fees/);
  expect(opening).toMatch(
    /Sending is brought to 3 % of the amount wherever a known price is above/,
  );
  expect(opening).toMatch(/[\d,]+ of [\d,]+ corridors have a price that tells a cost/);
  expect(new URL(page.url()).search).toBe('');

  const finding = page.locator('#scenario-change .figure__title');
  const before = await finding.innerText();
  await page.getByRole('spinbutton', { name: 'Cost that sending is brought to' }).fill('5');
  await expect.poll(() => finding.innerText()).not.toBe(before);
  await expect.poll(() => page.url()).toContain('steps=cost5');

  await page.getByRole('button', { name: 'A levy on sending' }).click();
  await expect.poll(() => decodeURIComponent(page.url())).toContain('cost5~levy1_from.USA');
  await expect
    .poll(() => mainText(page))
    .toMatch(/2\. A levy of 1 % is taken on 50 % of the money/);
  await expect
    .poll(() => mainText(page))
    .toMatch(/What the levy brings in\s+About US\$1\.\d+\sbillion a year \(from/);
  await page.getByRole('button', { name: 'Move up: 2. A levy on sending' }).click();
  await expect
    .poll(() => decodeURIComponent(page.url()))
    .toContain('levy1_from.USA_met50_borne50~cost5');

  await page.locator('#scenario-change [data-economy="MEX"]').first().click();
  await expect.poll(() => page.url()).toContain('receiver=MEX');
  await page.getByText('Corridor by corridor').click();
  const traced = page.locator('.scenarios__table').filter({ hasText: '= US$' });
  await expect.poll(() => traced.first().innerText()).toMatch(/United States[^]*× [\d.]+ = US\$/);

  await page.getByLabel('Name of this scenario').fill('Levy, then 5 %');
  await page.getByRole('button', { name: 'Keep in this browser' }).click();
  await page.getByRole('checkbox', { name: 'Incomes as in 2009' }).check();
  await expect.poll(() => mainText(page)).toContain('All maps tell the change of what arrives');
  await page.reload();
  await figuresReady(page);
  await expect.poll(() => mainText(page)).toContain('Open “Levy, then 5 %”');
});

test('by keyboard at 360 px, and where the browser keeps nothing', async () => {
  const { page } = await visit('scenarios/', {
    viewport: { width: 360, height: 740 },
    prepare: (one) =>
      one.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('denied', 'SecurityError');
          },
        });
      }),
  });
  await figuresReady(page);
  const slider = page.getByRole('slider', { name: 'Cost that sending is brought to' });
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => page.url()).toContain('steps=cost3.5');
  await page.getByRole('button', { name: 'Take away: 1. Cheaper sending' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => mainText(page)).toContain('There is no step, so nothing changes.');
  await expect.poll(() => mainText(page)).toContain('Nothing would change.');
  await expect.poll(() => mainText(page)).toContain('This browser lets nothing be kept.');
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
});

test('in Arabic it reads from the right, and a link opens what was shared', async () => {
  const { page } = await visit('ar/scenarios/?steps=income_2009&unit=gdp&receiver=NPL');
  await figuresReady(page);
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
  const text = await mainText(page);
  expect(text).toMatch(/سيصل إلى .?نيبال/);
  expect(text).toContain('كما تغير نصيب الفرد من ناتجه المحلي الإجمالي عام 2009');
  expect(await mutedFigures(page)).toEqual([]);
});

test('a broken address keeps what can be read of each scenario, and says the rest', async () => {
  const { page } = await visit(
    'scenarios/?steps=cost3_from.USA~levy900&second=income_2009~nonsense&third=cost5_from.ZZZ&receiver=PRK',
  );
  await figuresReady(page);
  const text = await mainText(page);
  expect(text).toContain('Scenario 1 of this address has a step with a number that is too small');
  expect(text).toContain('“levy900”');
  expect(text).toContain('Scenario 2 of this address has a step that can’t be read: “nonsense”');
  await expect.poll(() => mainText(page)).toContain('no economy with corridors: ZZZ');
  await expect.poll(() => mainText(page)).toMatch(/follows “Democratic[^”]*Korea”, of which/);
  expect(text).toMatch(/Sending is brought to 3 % .* sent from these economies: United States\./);
  expect(text).toContain('Migrants’ incomes change in each host economy');
  // The assumptions stand under the map, once.
  expect(text.match(/A range runs over the elasticities of all steps/g)).toHaveLength(1);
});

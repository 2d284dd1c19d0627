import type { Page } from 'playwright-core';
import { randomAddress, randomCode, type FuzzedPage } from '../../../fuzz/lib/addresses.ts';
import type { Awkward } from '../../../fuzz/lib/awkward.ts';
import { go } from '../../../fuzz/lib/walk.ts';

const code = (random: Awkward) => encodeURIComponent(randomCode(random));
const ofMap: FuzzedPage['wanted'] = {
  year: { kind: 'whole', least: 1990, most: 2024 },
  focus: { kind: 'economy', most: 1 },
  measure: { kind: 'choice', many: false, of: ['received', 'hosted', 'hosted_women', 'cost_to'] },
};
const pages: readonly FuzzedPage[] = [
  { path: () => '', wanted: ofMap },
  { path: (random) => `country/${code(random)}`, wanted: { with: { kind: 'economy', most: 3 } } },
  { path: (random) => `corridor/${code(random)}/${code(random)}`, wanted: {} },
  { path: () => 'corridors', wanted: { from: { kind: 'economy', most: 1 } } },
  ...'costs flows gender programmes sources scenarios stories glossary ask own sql embed'
    .split(' ')
    .map((path) => ({ path: () => path, wanted: {} })),
];

/** What is not pressed: it leaves the page, prints it, saves a file or changes the language. */
const leaves =
  '[download], [hreflang], [target], .language-picker *, [href^="http"]:not([data-own]), [href*="/embed/"], ' +
  '[href*="/data/"], [href*="/pictures/"], [href*="/factsheets/"], [href$=".pdf"]';

/** One act of a user whom a seed decides: a link, a button, a key, a drag over the page, words, a way back. */
export async function act(page: Page, site: string, random: Awkward): Promise<void> {
  const chance = random.next();
  if (chance < 0.15) return go(page, new URL(randomAddress(random, pages), site).href);
  if (chance < 0.35) return press(page, 'a[href]', random);
  if (chance < 0.6)
    return press(page, 'button, summary, input[type=checkbox], input[type=radio]', random);
  if (chance < 0.7) return page.keyboard.press(random.pick(keys));
  if (chance < 0.78) return write(page, random);
  if (chance < 0.88) return drag(page, random);
  if (chance < 0.95) return page.mouse.wheel(0, random.int(1600) - 800);
  if (chance < 0.98) return page.evaluate(() => history.back());
  return page.evaluate(() => history.forward());
}

const keys = [
  'Tab',
  'Escape',
  'Enter',
  'ArrowDown',
  'ArrowUp',
  'ArrowRight',
  'ArrowLeft',
  ' ',
  '+',
  '-',
];

async function press(page: Page, what: string, random: Awkward): Promise<void> {
  await page.evaluate(
    ({ what, leaves, number }) => {
      const all = [...document.querySelectorAll<HTMLElement>(what)].filter(
        (element) =>
          element.offsetParent !== null &&
          !element.matches(leaves) &&
          !/print|download/i.test(element.textContent ?? ''),
      );
      // A link of a drawing has no method for it.
      const press = new MouseEvent('click', { bubbles: true, cancelable: true });
      all[number % Math.max(1, all.length)]?.dispatchEvent(press);
    },
    { what, leaves, number: random.int(1e6) },
  );
}

async function write(page: Page, random: Awkward): Promise<void> {
  await page.evaluate((number) => {
    const fields = [
      ...document.querySelectorAll<HTMLElement>(
        'input[type=text], input[type=search], input:not([type])',
      ),
    ];
    fields[number % Math.max(1, fields.length)]?.focus();
  }, random.int(1e6));
  await page.keyboard.type(random.pick(['Mexico', 'nep', 'women', '12', 'x', 'Saudi Arabia']));
}

async function drag(page: Page, random: Awkward): Promise<void> {
  const place = () => [100 + random.int(1000), 120 + random.int(600)] as const;
  await page.mouse.move(...place());
  await page.mouse.down();
  await page.mouse.move(...place(), { steps: 5 });
  await page.mouse.up();
}

import { I18nextProvider } from 'react-i18next';
import { beforeAll, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Router } from 'wouter';
import '../../app/style/tokens.css';
import '../../app/style/base.css';
import { DatabaseProvider } from '../../database/DatabaseProvider.tsx';
import { createFullLanguage } from '../../language/index.ts';
import { testWorld } from '../../map/geometry/test-world.ts';
import { presetGeometry } from '../../map/geometry/light-world.ts';
import ExplorePage from './ExplorePage.tsx';
import { smallDatabase } from './testing/small-database.ts';
import { smallHistory } from './testing/small-history.ts';

beforeAll(() => presetGeometry(testWorld()));

async function open(search: string) {
  const place = smallHistory(search);
  const language = await createFullLanguage('en');
  await render(
    <I18nextProvider i18n={language}>
      <DatabaseProvider database={smallDatabase()}>
        <Router hook={place.hook} searchHook={place.searchHook}>
          <ExplorePage />
        </Router>
      </DatabaseProvider>
    </I18nextProvider>,
  );
  return { address: () => place.visited.at(-1) ?? '', visited: place.visited };
}

const row = (name: RegExp) => page.getByRole('button', { name });
const finding = () => document.querySelector('.explore-title__finding')?.textContent ?? '';

test('a line of the list focuses, a second picks the corridor, Escape steps back', async () => {
  const { address } = await open('year=2021');
  await row(/Mexico/).click();
  await expect.poll(address).toContain('focus=MEX');
  await expect.poll(finding).toContain('came to Mexico from abroad as remittances');
  await row(/United States/)
    .first()
    .click();
  await expect.poll(address).toContain('with=USA');
  await expect.poll(finding).toContain('was paid from the United States to Mexico');
  await expect.element(page.getByText('US$52 billion sent')).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.poll(address).not.toContain('with=');
  await userEvent.keyboard('{Escape}');
  await expect.poll(address).not.toContain('focus=');
});

test('the way back to the world leaves the focus at the head of the list', async () => {
  const { address } = await open('focus=MEX');
  await row(/Back to the world/).click();
  await expect.poll(address).not.toContain('focus=');
  await expect.poll(() => document.activeElement?.className).toBe('panel__heading');
});

test('Escape leaves the focus at the head of the list where what had it is gone', async () => {
  const { address } = await open('focus=MEX&with=USA');
  const focus = () => document.activeElement?.className ?? '';
  row(/^Go to/)
    .element()
    .focus();
  await userEvent.keyboard('{Escape}');
  await expect.poll(address).not.toContain('with=');
  await expect.poll(focus).toBe('panel__heading');
  const back = row(/Back to the world/);
  back.element().focus();
  await userEvent.keyboard('{Escape}');
  await expect.poll(address).not.toContain('focus=');
  await expect.poll(focus).toBe('panel__heading');
});

test('filters keep the ranks of the whole world, and can be cleared', async () => {
  const { address } = await open('year=2021');
  await page.getByText('Filter', { exact: true }).click();
  await page.getByRole('checkbox', { name: 'Americas' }).click();
  await expect.poll(address).toContain('region=americas');
  await expect.poll(finding).toContain('Of the 2 economies chosen');
  await expect.poll(() => document.querySelector('.ranked-row')?.textContent).toContain('2nd of 5');
  await page.getByRole('button', { name: 'Clear all filters' }).click();
  expect(document.activeElement?.className).toBe('filters__title');
  await expect.poll(address).not.toContain('region=');
});

test('the slider changes the picture at once and the address when the hand rests', async () => {
  const { address, visited } = await open('year=2021');
  const slider = page.getByRole('slider', { name: 'Year' });
  slider.element().focus();
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
  await expect.poll(finding).toContain('2019');
  await expect.poll(address).toContain('year=2019');
  expect(visited).toHaveLength(1);
  await expect
    .poll(finding)
    .toContain('The World Bank has not published who sent to whom for 2019');
});

test('the map and its year are there before all that is said of them', async () => {
  await open('year=2021');
  const slider = page.getByRole('slider', { name: 'Year' }).element() as HTMLInputElement;
  await expect.poll(finding).toContain('2021');
  const map = page.getByRole('application');
  await expect.element(map).toHaveAccessibleName(/2021/);
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(slider, '2018');
  slider.dispatchEvent(new Event('input', { bubbles: true }));
  expect(document.querySelector('.years__year')?.textContent).toBe('2018');
  expect(map.element().getAttribute('aria-label')).toContain('2018');
  expect(finding()).toContain('2021');
  await expect.poll(finding).toContain('2018');
});

test('pointing at a line of the list marks it on the map, and no further', async () => {
  await open('year=2021');
  await row(/India/).hover();
  await expect
    .poll(() => document.querySelector('[data-highlighted]')?.textContent)
    .toContain('India');
});

test('what of the address cannot be used is named', async () => {
  await open('measure=wealth&focus=QQQ&year=2021');
  const notice = page.getByText('Part of this link could not be used');
  await expect.element(notice).toBeVisible();
  await expect.element(page.getByText(/wealth/)).toBeVisible();
  await expect.element(page.getByText(/QQQ/)).toBeVisible();
});

test('the doors lead on and fold away for good, and what had the focus is not lost', async () => {
  delete document.documentElement.dataset['doors'];
  localStorage.removeItem('atlas.doors');
  const { address } = await open('year=2021');
  const doors = page.getByRole('navigation', { name: 'Where to start' });
  await expect.element(doors).toBeVisible();
  await doors.getByRole('link', { name: /How much/ }).click();
  await expect.poll(address).toContain('measure=received_gdp');
  await expect.poll(() => document.querySelector('.doors')?.checkVisibility()).toBe(false);
  expect(localStorage.getItem('atlas.doors')).toBe('folded');
  delete document.documentElement.dataset['doors'];
  await doors.getByRole('button', { name: 'Hide these links' }).click();
  expect(document.querySelector('.doors')?.checkVisibility()).toBe(false);
});

test('the finding is there whole, and unfolds where it is shortened', async () => {
  await page.viewport(360, 740);
  await open('year=2021');
  await expect.poll(finding).toContain('2021');
  const height = () => document.querySelector('.explore-title__finding')?.clientHeight ?? 0;
  const short = height();
  await row(/Read all of it/).click();
  await expect.poll(height).toBeGreaterThan(short);
  await row(/Shorten it/).click();
  await expect.poll(height).toBe(short);
  await page.viewport(414, 896);
});

import { useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import axe from 'axe-core';
import { Router } from 'wouter';
import '../../../app/style/tokens.css';
import '../../../app/style/base.css';
import { createFullLanguage, EconomiesProvider } from '../../../language/index.ts';
import { turnSearchKey } from '../../../ui/search-key.ts';
import { smallHistory } from '../testing/small-history.ts';
import { AtlasSearch } from './AtlasSearch.tsx';

const economies = (
  [
    ['NPL', 'NP', 'Nepal'],
    ['QAT', 'QA', 'Qatar'],
    ['MEX', 'MX', 'Mexico'],
  ] as const
).map(([economy, iso2, name]) => ({ economy, iso2, name }));

beforeEach(() => localStorage.removeItem('atlas.searches'));

function Searched({ told }: { told: (string | null)[] }) {
  const [value, setValue] = useState<string | null>(null);
  const choose = (one: string | null) => {
    told.push(one);
    setValue(one);
  };
  return <AtlasSearch economies={economies} value={value} onChoose={choose} />;
}

async function open() {
  const place = smallHistory('');
  const chosen: (string | null)[] = [];
  const screen = await render(
    <I18nextProvider i18n={await createFullLanguage('en')}>
      <Router hook={place.hook} searchHook={place.searchHook}>
        <EconomiesProvider economies={economies}>
          <Searched told={chosen} />
        </EconomiesProvider>
        <textarea aria-label="Elsewhere" />
      </Router>
    </I18nextProvider>,
  );
  return { screen, chosen, address: () => place.visited.at(-1) };
}

const field = () => page.getByRole('combobox', { name: /^Find a country/ });
const options = () =>
  [...document.querySelectorAll('[role=option]')].map((one) => one.textContent ?? '');

test('the key / leads there, but where it is typed; arrows and Enter lead on', async () => {
  const { address } = await open();
  page.getByLabelText('Elsewhere').element().focus();
  await userEvent.keyboard('/');
  expect(document.activeElement?.localName).toBe('textarea');
  (document.activeElement as HTMLElement).blur();
  await userEvent.keyboard('/');
  await expect.element(field()).toHaveAttribute('aria-expanded', 'true');
  await userEvent.keyboard('Nepal Qatar');
  await expect.poll(options).toContain('Money from Qatar to Nepal');
  await userEvent.keyboard('{ArrowDown}{Enter}');
  await expect.poll(address).toBe('/corridor/QAT/NPL');
  await expect.element(field()).toHaveValue('');
});

test('the key / does nothing once it is turned off', async () => {
  await open();
  turnSearchKey(false);
  onTestFinished(() => void turnSearchKey(true));
  (document.activeElement as HTMLElement | null)?.blur();
  await userEvent.keyboard('/');
  expect(document.activeElement?.localName).not.toBe('input');
  turnSearchKey(true);
  await userEvent.keyboard('/');
  expect(document.activeElement?.localName).toBe('input');
});

test('an economy is chosen for the map, a measure by its address, and both come first the next time', async () => {
  const { chosen, address, screen } = await open();
  await userEvent.click(field());
  await expect.poll(options).toHaveLength(3);
  await userEvent.keyboard('mex{Enter}');
  await expect.poll(() => chosen).toEqual(['MEX']);
  await userEvent.fill(field(), 'cost');
  await expect.poll(() => options()[0]).toMatch(/cost/i);
  await userEvent.keyboard('{Enter}');
  await expect.poll(address).toMatch(/^\/\?measure=cost_to/);
  await screen.unmount();
  await open();
  await userEvent.click(field());
  await expect.poll(() => document.querySelector('[role=group]')?.textContent).toContain('Mexico');
  expect(options()[0]).toMatch(/cost/i);
});

test('what is not understood is said, and no rule of accessibility is broken', async () => {
  await open();
  await userEvent.click(field());
  await userEvent.keyboard('from Qatr to Nepal');
  await expect
    .element(page.getByText('Understood: Nepal. Not understood: Qatr.').first())
    .toBeVisible();
  expect(options()[0]).toBe('Money from Qatar to Nepal');
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});

import axe from 'axe-core';
import { useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { createLanguage, EconomiesProvider } from '../language/index.ts';
import { EconomySearch } from './EconomySearch.tsx';
import { Notice } from './Notice.tsx';
import { Progress } from './fields/Progress.tsx';
import { RangePair } from './fields/RangePair.tsx';
import { RangeSlider } from './RangeSlider.tsx';
import { Sheet } from './Sheet.tsx';
import type { SheetSize } from './sheet-sizes.ts';
import { TitleSelect } from './TitleSelect.tsx';
import { ChipGroup, ToggleGroup } from './ToggleGroup.tsx';
import '../app/style/tokens.css';
import '../app/style/base.css';

const economies = [
  { economy: 'TUR', iso2: 'TR', name: 'Türkiye' },
  { economy: 'MEX', iso2: 'MX', name: 'Mexico' },
  { economy: 'IND', iso2: 'IN', name: 'India' },
];
const years = [2010, 2011, 2012, 2017, 2018, 2021];

function Everything(props: { onChoose?: (economy: string | null) => void }) {
  const [economy, setEconomy] = useState<string | null>(null);
  const [year, setYear] = useState(2018);
  const [span, setSpan] = useState<readonly [number, number]>([0, 10]);
  const [measure, setMeasure] = useState('a');
  const [direction, setDirection] = useState<'in' | 'out' | 'both'>('both');
  const [groups, setGroups] = useState<readonly ('x' | 'y')[]>([]);
  const [size, setSize] = useState<SheetSize>('low');
  return (
    <I18nextProvider i18n={createLanguage('en')}>
      <EconomiesProvider economies={economies}>
        <main>
          <h1>
            <TitleSelect
              label="Measure"
              value={measure}
              onChange={setMeasure}
              groups={[
                {
                  label: 'Money',
                  options: [
                    { value: 'a', label: 'Received' },
                    { value: 'b', label: 'Paid' },
                  ],
                },
              ]}
            />
          </h1>
          <EconomySearch
            label="Find an economy"
            economies={economies}
            value={economy}
            onChoose={(code) => {
              setEconomy(code);
              props.onChoose?.(code);
            }}
          />
          <RangeSlider label="Year" available={years} value={year} onChange={setYear} />
          <RangePair
            label="Amount"
            ends={['From', 'To']}
            least={0}
            most={10}
            value={span}
            onChange={setSpan}
          />
          <ToggleGroup
            label="Direction"
            value={direction}
            onChange={setDirection}
            options={[
              { value: 'in', label: 'In' },
              { value: 'out', label: 'Out' },
              { value: 'both', label: 'Both' },
            ]}
          />
          <ChipGroup
            label="Groups"
            labelShown
            value={groups}
            onChange={setGroups}
            options={[
              { value: 'x', label: 'Small islands' },
              { value: 'y', label: 'Landlocked' },
            ]}
          />
          <Notice kind="error" title="It failed" onRetry={() => undefined}>
            The rest works.
          </Notice>
          <Progress words="Fetching: 40 %" share={0.4} />
          <Sheet label="Details" size={size} onSize={setSize}>
            <p>Inside</p>
          </Sheet>
        </main>
      </EconomiesProvider>
    </I18nextProvider>
  );
}

async function faults(): Promise<string[]> {
  const { violations } = await axe.run(document.body);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

test('no control breaks a rule of accessibility, closed or open', async () => {
  await render(<Everything />);
  expect(await faults()).toEqual([]);
  await userEvent.click(page.getByRole('combobox', { name: 'Find an economy' }));
  await expect.element(page.getByRole('option', { name: 'Mexico MEX' })).toBeVisible();
  expect(await faults()).toEqual([]);
});

test('targets are at least 24 pixels', async () => {
  await page.viewport(360, 740);
  await render(<Everything />);
  const small = [...document.querySelectorAll('button, select, input:not([type=range])')]
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.width < 24 || box.height < 24)
    .map(({ element }) => element.outerHTML);
  expect(small).toEqual([]);
});

test('an economy is found by keyboard alone, without its accents', async () => {
  const onChoose = vi.fn<(economy: string | null) => void>();
  await render(<Everything onChoose={onChoose} />);
  page.getByRole('combobox', { name: 'Find an economy' }).element().focus();
  await expect.element(page.getByRole('option', { name: 'India IND' })).toBeVisible();
  await userEvent.keyboard('turk{Enter}');
  expect(onChoose).toHaveBeenLastCalledWith('TUR');
  const field = page.getByRole('combobox', { name: 'Find an economy' });
  await expect.element(field).toHaveValue('Türkiye');
  await userEvent.keyboard('zzz');
  await expect.element(page.getByText(/No economy found for “\S*zzz”/)).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(field).toHaveValue('Türkiye');
  await userEvent.click(page.getByRole('button', { name: 'Clear' }));
  expect(onChoose).toHaveBeenLastCalledWith(null);
});

test('the slider steps over gaps by keyboard, and says its value', async () => {
  await render(<Everything />);
  const slider = page.getByRole('slider', { name: 'Year' });
  slider.element().focus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(slider).toHaveAttribute('aria-valuetext', '2021');
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}');
  await expect.element(slider).toHaveAttribute('aria-valuetext', '2012');
  await userEvent.keyboard('{Home}');
  await expect.element(slider).toHaveAttribute('aria-valuetext', '2010');
});

test('the two ends of a span do not cross', async () => {
  await render(<Everything />);
  const from = page.getByRole('slider', { name: 'From' });
  from.element().focus();
  await userEvent.keyboard('{End}');
  await expect.element(from).toHaveValue('10');
  const to = page.getByRole('slider', { name: 'To' });
  to.element().focus();
  await userEvent.keyboard('{Home}');
  await expect.element(to).toHaveValue('10');
});

test('choices are made by arrows and space', async () => {
  await render(<Everything />);
  page.getByRole('radio', { name: 'Both' }).element().focus();
  await userEvent.keyboard('{ArrowLeft}');
  await expect.element(page.getByRole('radio', { name: 'Out' })).toBeChecked();
  page.getByRole('checkbox', { name: 'Landlocked' }).element().focus();
  await userEvent.keyboard(' ');
  await expect.element(page.getByRole('checkbox', { name: 'Landlocked' })).toBeChecked();
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Measure' }), 'b');
  await expect.element(page.getByRole('combobox', { name: 'Measure' })).toHaveValue('b');
});

test('the sheet has three heights, by keys and by pulling', async () => {
  await page.viewport(360, 740);
  await render(<Everything />);
  const sheet = page.getByRole('region', { name: 'Details' });
  await expect.element(sheet).toHaveAttribute('data-size', 'low');
  page
    .getByRole('button', { name: /Size of the panel/ })
    .element()
    .focus();
  await userEvent.keyboard('{ArrowUp}');
  await expect.element(sheet).toHaveAttribute('data-size', 'middle');
  await userEvent.keyboard('{ArrowUp}{ArrowUp}');
  await expect.element(sheet).toHaveAttribute('data-size', 'high');
  await expect.element(page.getByRole('button', { name: /High/ })).toBeVisible();
});

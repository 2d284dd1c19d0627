import { Profiler } from 'react';
import { I18nextProvider } from 'react-i18next';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { createDatabase } from '../../database/atlas-database.ts';
import { DatabaseProvider } from '../../database/DatabaseProvider.tsx';
import { createEngine } from '../../database/engine.ts';
import { noPrecomputedResults } from '../../database/precomputed-results.ts';
import type { Row } from '../../database/row.ts';
import { newSteps } from '../../domain/scenario/presets.ts';
import { corridor } from '../../domain/scenario/testing/small-world.ts';
import { scenarioSettings } from '../../figures/scenario-change/settings.ts';
import { worldOfRows } from '../../figures/scenario-change/world.ts';
import { createFullLanguage } from '../../language/index.ts';
import { useAddressSettings } from '../../ui/address/use-address-settings.ts';
import { Parts } from './Parts.tsx';

const corridors = [
  corridor({ usd: 9e9, cost: 8, cost_status: 'published' }),
  corridor({ sender: 'CCC', usd: 5e9 }),
];
const connector = {
  query: (sql: string) =>
    Promise.resolve((sql.includes('FROM scenario_corridor') ? corridors : []) as unknown as Row[]),
  close: () => Promise.resolve(),
};
const database = createDatabase({
  engine: createEngine(() => Promise.resolve(connector)),
  built: noPrecomputedResults,
});
const settings = {
  steps: [newSteps.cost],
  tell: 'change',
  unit: 'usd',
  receiver: null,
} as const;
const world = worldOfRows({ corridors, economies: [] });

/** What a hand does to the steps of the page. */
function Hand() {
  const [{ steps }, change] = useAddressSettings(scenarioSettings);
  const [first = newSteps.cost] = steps;
  return (
    <button
      type="button"
      onClick={() => change({ steps: [{ ...first, target: 6 } as typeof newSteps.cost] })}
    >
      {'target' in first ? first.target : ''}
    </button>
  );
}

/** Until nothing is drawn any more by itself: answers and shapes come after the first words. */
async function settled(drawn: () => number): Promise<void> {
  let last = drawn();
  for (let calm = 0; calm < 20; calm += 1) {
    await new Promise((done) => setTimeout(done, 25));
    if (drawn() === last) continue;
    last = drawn();
    calm = 0;
  }
}

test('a hand on a step draws nothing of what stands under the map before the map', async () => {
  let drawn = 0;
  const language = await createFullLanguage('en');
  await render(
    <I18nextProvider i18n={language}>
      <DatabaseProvider database={database}>
        <Hand />
        <Profiler id="parts" onRender={() => (drawn += 1)}>
          <Parts settings={settings} onOpen={() => undefined} world={world} geometry={null} />
        </Profiler>
      </DatabaseProvider>
    </I18nextProvider>,
  );
  await expect.element(page.getByText(/The largest rise would be from/).first()).toBeVisible();
  await settled(() => drawn);
  const hand = page.getByRole('button', { name: '3', exact: true }).element() as HTMLElement;
  const before = drawn;
  expect(before).toBeGreaterThan(0);
  hand.click();
  // In the task of the press, which is the one whose frame has the new colours.
  await Promise.resolve();
  expect(hand.textContent).toBe('6');
  expect(drawn).toBe(before);
});

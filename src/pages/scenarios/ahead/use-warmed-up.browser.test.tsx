import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { newSteps } from '../../../domain/scenario/presets.ts';
import { useWarmedUp } from './use-warmed-up.ts';

const steps = [newSteps.cost];

test('steps go elsewhere and back without ever being painted there', async () => {
  const drawn = new Set<number>();
  const painted = new Set<string | null>();
  function Goal() {
    const [first] = useWarmedUp(steps, true);
    const target = first?.kind === 'cost' ? first.target : Number.NaN;
    drawn.add(target);
    return <p>{target}</p>;
  }
  const screen = await render(<Goal />);
  let watching = true;
  const watch = () => {
    painted.add(screen.container.textContent);
    if (watching) requestAnimationFrame(watch);
  };
  watch();
  await expect.poll(() => drawn.size, { timeout: 15_000 }).toBe(5);
  watching = false;
  expect(screen.container.textContent).toBe(String(newSteps.cost.target));
  expect([...painted]).toEqual([String(newSteps.cost.target)]);
});

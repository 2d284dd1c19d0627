import { expect, test } from 'vitest';
import { groupLines } from './line-groups.ts';
import { isTapered, placeFlows } from './place-flows.ts';
import { testWorld } from '../geometry/test-world.ts';

test('gathers lines by tone, width, colour and certainty, and leaves tapered flows out', () => {
  const placed = placeFlows(
    [
      { sender: 'AAA', receiver: 'BBB', value: 100, tone: 'plain' },
      { sender: 'AAA', receiver: 'CCC', value: 100, tone: 'plain', thin: true },
      { sender: 'BBB', receiver: 'CCC', value: 1, tone: 'plain', colour: 'var(--women)' },
      { sender: 'CCC', receiver: 'BBB', value: 0.1, tone: 'faint' },
      { sender: 'CCC', receiver: 'AAA', value: 0.2, tone: 'faint' },
    ],
    testWorld().anchors,
    100,
    10,
  );
  const groups = groupLines(placed).map(({ pieces, ...look }) => ({
    ...look,
    flows: pieces.length,
  }));
  expect(groups).toEqual([
    { tone: 'faint', colour: undefined, width: 0.6, dashed: false, flows: 2 },
    { tone: 'plain', colour: 'var(--women)', width: 0.9, dashed: false, flows: 1 },
    { tone: 'plain', colour: undefined, width: 2.5, dashed: true, flows: 1 },
  ]);
});

test('modelled flows are dashed, wide ones hollow; a hair of a line is drawn through', () => {
  const modelled = { tone: 'plain', modelled: true } as const;
  const placed = placeFlows(
    [
      { sender: 'AAA', receiver: 'BBB', value: 100, ...modelled },
      { sender: 'AAA', receiver: 'CCC', value: 4, ...modelled },
      { sender: 'BBB', receiver: 'CCC', value: 0.01, ...modelled },
    ],
    testWorld().anchors,
    100,
    10,
  );
  expect(placed.filter(isTapered).map(({ flow }) => flow.value)).toEqual([100]);
  expect(groupLines(placed).map(({ width, dashed }) => ({ width, dashed }))).toEqual([
    { width: 0.6, dashed: false },
    { width: 1.75, dashed: true },
  ]);
});

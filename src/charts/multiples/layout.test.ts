import { expect, test } from 'vitest';
import { layoutMultiples, type MultiplesInput, type PanelInput } from './layout.ts';

const panel = (id: string, ys: readonly number[], thin?: number): PanelInput => ({
  id,
  label: id,
  series: [
    {
      id,
      label: id,
      tone: 'accent',
      points: ys.map((y, index) => ({ x: 2020 + index, y, thin: index === thin })),
    },
  ],
});
const input = (
  panels: readonly PanelInput[],
  over: Partial<MultiplesInput> = {},
): MultiplesInput => ({
  panels,
  width: 328,
  step: 1,
  formatX: String,
  formatY: (value) => `${value} %`,
  ...over,
});
const six = ['a', 'b', 'c', 'd', 'e', 'f'].map((id, index) => panel(id, [index + 1, 12, 4]));

test('as many columns as fit, and no text lies over a drawing', () => {
  for (const [width, columns] of [
    [120, 1],
    [328, 2],
    [520, 3],
    [1000, 6],
  ] as const) {
    const { panels, height } = layoutMultiples(input(six, { width }));
    const lefts = new Set(panels.map(({ label }) => label.x));
    expect(lefts.size).toBe(columns);
    for (const { label, plot } of panels) {
      expect(label.y + 7).toBeLessThanOrEqual(plot.top);
      expect(plot.right).toBeLessThanOrEqual(width);
      expect(plot.bottom).toBeLessThan(height);
      for (const other of panels)
        if (other.label.x === label.x && other.label.y > label.y)
          expect(other.label.y - 7).toBeGreaterThan(plot.bottom + 15);
    }
  }
});

test('values of an axis do not touch, and the marked levels are among them', () => {
  const references = [
    { y: 3, label: '3' },
    { y: 5, label: '5' },
  ];
  const { panels } = layoutMultiples(input(six, { sameScale: true, references }));
  for (const { yTicks, references: lines } of panels) {
    const at = yTicks.map((tick) => tick.at).toSorted((a, b) => a - b);
    for (const [index, one] of at.entries())
      if (index > 0) expect(one - (at[index - 1] ?? 0)).toBeGreaterThanOrEqual(13);
    expect(yTicks.map(({ label }) => label)).toContain('5 %');
    expect(lines).toHaveLength(2);
  }
});

test('on one scale a point that tells too little stretches it for none: it stands at the edge', () => {
  const panels = [panel('a', [4, 118, 6], 1), panel('b', [3, 5, 9])];
  const layout = layoutMultiples(input(panels, { sameScale: true }));
  expect(layout.beyond).toBe(true);
  const [a, b] = layout.panels;
  expect(a?.yTicks.map(({ label }) => label)).toEqual(b?.yTicks.map(({ label }) => label));
  expect(a?.lines[0]?.points[1]).toMatchObject({ y: a?.plot.top, point: { y: 118 } });
  expect(layoutMultiples(input(panels)).beyond).toBe(false);
});

test('scales of their own hold zero and what lies under it', () => {
  const { panels } = layoutMultiples(input([panel('a', [-4, 2, 3]), panel('b', [200, 210, 220])]));
  expect(panels.every(({ yTicks }) => yTicks.some(({ zero }) => zero))).toBe(true);
  const [low] = panels[0]?.lines[0]?.points ?? [];
  const zero = panels[0]?.yTicks.find((tick) => tick.zero)?.at ?? 0;
  expect(low?.y).toBeGreaterThan(zero);
});

test('an unmarked line has marks where it would not show a point: alone, and at its end', () => {
  const [{ series }] = [panel('a', [1, 2, 3, 4, 5])] as const;
  const [line] = series;
  const points = line!.points.filter(({ x }) => x !== 2021 && x !== 2023);
  const unmarked = { ...panel('a', []), series: [{ ...line!, points, unmarked: true }] };
  const [only] = layoutMultiples(input([unmarked])).panels;
  expect(only?.lines[0]?.strokes).toEqual([]);
  expect(only?.lines[0]?.marks).toHaveLength(3);
  const whole = { ...unmarked, series: [{ ...line!, unmarked: true }] };
  expect(layoutMultiples(input([whole])).panels[0]?.lines[0]?.marks).toHaveLength(1);
});

test('a long name is whole, on as many lines as it needs', () => {
  const long = { ...panel('a', [1, 2]), label: 'Democratic Republic of the Congo · 12 %' };
  const { panels } = layoutMultiples(input([long, panel('b', [1])], { width: 252, least: 118 }));
  const [first] = panels;
  expect(first?.label.lines.join(' ')).toBe('Democratic Republic of the Congo · 12 %');
  expect((first?.label.y ?? 0) + ((first?.label.lines.length ?? 0) * 14) / 2).toBeLessThanOrEqual(
    first?.plot.top ?? 0,
  );
});

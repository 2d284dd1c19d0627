/** A label that wants to stand at `at`, with its middle, and is so many lines high; one if absent. */
export interface Wanting {
  at: number;
  lines?: number;
}

/**
 * Places labels on one line so that none is nearer to another than `gap` for each line between their
 * middles, each as close to where it wants to be as that allows, all within `from`…`to` where they
 * fit. Same order as given.
 */
export function dodge(
  labels: readonly Wanting[],
  gap: number,
  from: number,
  to: number,
): readonly number[] {
  const order = labels
    .map(({ at, lines = 1 }, member) => ({ member, at, lines }))
    .sort((a, b) => a.at - b.at);
  // From the first label's middle to each one's if all stood as close as they may.
  const packed: number[] = [];
  for (const [index, { lines }] of order.entries()) {
    const before = order[index - 1];
    packed.push(before ? (packed[index - 1] ?? 0) + (gap * (before.lines + lines)) / 2 : 0);
  }
  // Labels that touch stand together, around the mean of where their places would begin.
  const groups: { sum: number; size: number }[] = [];
  for (const [index, { at }] of order.entries()) {
    groups.push({ sum: at - (packed[index] ?? 0), size: 1 });
    for (;;) {
      const last = groups.at(-1);
      const before = groups.at(-2);
      if (!last || !before || last.sum / last.size >= before.sum / before.size) break;
      groups.splice(-2, 2, { sum: before.sum + last.sum, size: before.size + last.size });
    }
  }
  const begins = groups.flatMap(({ sum, size }) => new Array<number>(size).fill(sum / size));
  const line = order.map(({ member, lines }, index) => ({
    member,
    lines,
    at: (begins[index] ?? 0) + (packed[index] ?? 0),
  }));
  const over = (lines: number) => ((lines - 1) * gap) / 2;
  line.forEach((label, index) => {
    const before = line[index - 1];
    label.at = Math.max(
      label.at,
      before ? before.at + (gap * (before.lines + label.lines)) / 2 : from + over(label.lines),
    );
  });
  line.toReversed().forEach((label, index, reversed) => {
    const next = reversed[index - 1];
    label.at = Math.min(
      label.at,
      next ? next.at - (gap * (next.lines + label.lines)) / 2 : to - over(label.lines),
    );
  });
  const placed = new Array<number>(labels.length).fill(0);
  for (const label of line) placed[label.member] = label.at;
  return placed;
}

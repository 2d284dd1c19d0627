/** A label that wants to stand at `at` and needs `room` px to the next. */
export interface Wanting {
  at: number;
}

/**
 * Places labels on one line so that none is nearer to another than `gap`, each as close to where
 * it wants to be as that allows, all within `from`…`to` where they fit. Same order as given.
 */
export function dodge(
  labels: readonly Wanting[],
  gap: number,
  from: number,
  to: number,
): readonly number[] {
  const order = labels
    .map((_, index) => index)
    .sort((a, b) => wanted(labels, a) - wanted(labels, b));
  const groups: { sum: number; size: number; members: number[] }[] = [];
  for (const index of order) {
    groups.push({ sum: wanted(labels, index), size: 1, members: [index] });
    for (;;) {
      const last = groups.at(-1);
      const before = groups.at(-2);
      if (!last || !before || start(last, gap) - end(before, gap) >= gap) break;
      groups.splice(-2, 2, {
        sum: before.sum + last.sum,
        size: before.size + last.size,
        members: [...before.members, ...last.members],
      });
    }
  }
  const line = groups.flatMap((group) =>
    group.members.map((member, position) => ({ member, at: start(group, gap) + position * gap })),
  );
  line.forEach((label, index) => {
    label.at = Math.max(label.at, index === 0 ? from : (line[index - 1]?.at ?? from) + gap);
  });
  line.toReversed().forEach((label, index, reversed) => {
    const next = reversed[index - 1];
    label.at = Math.min(label.at, next ? next.at - gap : to);
  });
  const placed = new Array<number>(labels.length).fill(0);
  for (const label of line) placed[label.member] = label.at;
  return placed;
}

function wanted(labels: readonly Wanting[], index: number): number {
  return labels[index]?.at ?? 0;
}

function start(group: { sum: number; size: number }, gap: number): number {
  return group.sum / group.size - ((group.size - 1) * gap) / 2;
}

function end(group: { sum: number; size: number }, gap: number): number {
  return start(group, gap) + (group.size - 1) * gap;
}

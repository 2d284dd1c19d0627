/** Lines that begin a part, and its name. */
export type Begins = readonly (readonly [line: RegExp, part: string])[];

export interface Part {
  what: string;
  seconds: number;
  note?: string;
}

/** Seconds of parts: from the line that begins one to the next, or as the line that ends one says. */
export function partsFrom(
  lines: readonly { text: string; at: number }[],
  parts: Begins | RegExp,
  end: number,
): Part[] {
  if (parts instanceof RegExp)
    return lines.flatMap(({ text }) => {
      const [, what, note, seconds] = parts.exec(text) ?? [];
      return what === undefined ? [] : [{ what, seconds: Number(seconds), note: note ?? '' }];
    });
  const begun = lines.flatMap(({ text, at }) => {
    const part = parts.find(([line]) => line.test(text));
    return part ? [{ what: part[1], at }] : [];
  });
  return begun.map(({ what, at }, place) => ({
    what,
    seconds: (begun[place + 1]?.at ?? end) - at,
  }));
}

import type { Format } from '../../../domain/format.ts';
import type { OwnValues } from '../../../user-data/values/own-values.ts';
import type { YearMaking } from '../../../user-data/values/making.ts';

/** When own figures are of: persons of the part of the year they are counted at, all else of a year. */
export function ownWhen(
  year: number,
  of: YearMaking | null,
  { unit, making }: Pick<OwnValues, 'unit' | 'making'>,
  format: Pick<Format, 'year' | 'quarter'>,
): { when: string; whole: boolean } {
  if (!making.parts || !of?.parts) return { when: format.year(year), whole: true };
  if (unit !== 'persons') return { when: format.year(year), whole: of.incomplete === 0 };
  const said = of.parts.map((part) =>
    making.parts?.kind === 'quarter' ? format.quarter(part) : part,
  );
  return { when: [...new Set(said)].join('\u2013'), whole: true };
}

import type { EconomyCode } from '../../domain/economy.ts';
import { newestMatrixYear } from '../../domain/editions/matrices.ts';
import { newestTotalYear } from '../../domain/editions/totals.ts';
import type { Message } from '../../domain/message.ts';

/** The tables of the corridors that the pictures of an economy's partners are of, each with its year. */
export function corridorTables(economy: EconomyCode): { href: string; words: Message }[] {
  const years = {
    modelled: newestTotalYear('received', 'headline'),
    published: newestMatrixYear,
  } as const;
  return (['modelled', 'published'] as const).flatMap((kind) =>
    (
      [
        ['into', 'to'],
        ['out', 'from'],
      ] as const
    ).map(([words, end]) => ({
      href: `/corridors?kind=${kind}&year=${years[kind]}&${end}=${economy}`,
      words: {
        id: `country:tables.${kind}.${words}`,
        values: { year: { kind: 'year', value: years[kind] } },
      },
    })),
  );
}

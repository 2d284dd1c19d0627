import type { EconomyCode } from '../../domain/economy.ts';
import type { MoneySeries } from '../../domain/money-series.ts';
import type { FactRow } from '../../figures/economy-summary/fact-row.ts';
import { factsBy } from '../../figures/economy-summary/facts-by.ts';
import { summaryParts } from '../../figures/economy-summary/model.ts';
import type { Sentence } from '../../figures/economy-summary/sentence.ts';

/** What is told in big letters. */
export const keyNumbers = ['received', 'received_gdp', 'cost', 'women'] as const;

/** A number in big letters: the fact that it is, or why there is none. */
export interface KeyFact {
  of: (typeof keyNumbers)[number];
  fact: FactRow | undefined;
  /** Whether something is known that tells too little. */
  weak: boolean;
}

/** The numbers of an economy that stand in big letters: those that its sentences tell, and no others. */
export function keyFacts(
  economy: EconomyCode,
  all: readonly FactRow[],
  series: MoneySeries,
): readonly KeyFact[] {
  const rows = factsBy(series, all);
  const find = (fact: string | undefined) => rows.find((row) => row.fact === fact);
  const { cost, migrants } = summaryParts(economy, all);
  const received = find('received');
  const of: Readonly<Record<KeyFact['of'], FactRow | undefined>> = {
    // Of an amount, zero is what no publisher has; see the sentences.
    received: (received?.value ?? 0) > 0 ? received : undefined,
    received_gdp: find('received_gdp'),
    cost: find(among(cost, /:(cost_(?:to|from))(?:_one)?$/)),
    // That of the larger side, where its sentence tells a share without more ado.
    women: find(among(migrants, /:women\.(abroad|hosted)$/, '_women')),
  };
  const known = find('cost_to') ?? find('cost_from');
  return keyNumbers.map((one) => ({
    of: one,
    fact: of[one],
    weak: one === 'cost' && of.cost === undefined && known !== undefined,
  }));
}

/** The fact that one of some sentences tells, by what its id has in a pattern's group. */
function among(said: readonly Sentence[], which: RegExp, ending = ''): string | undefined {
  const [told] = said.flatMap(({ message }) => which.exec(message.id)?.[1] ?? []);
  return told && told + ending;
}

/** A mean by type of provider, % of US$200. */
export interface ProviderRow {
  /** As `2025Q1`; null is the mean over all of them. */
  quarter: string | null;
  /** As the aggregation names it. */
  provider: string;
  percent: number;
}

export interface ProviderRows {
  means: readonly ProviderRow[];
}

export interface ProviderLine {
  provider: string;
  /** By rising quarter. */
  rows: readonly (ProviderRow & { quarter: string })[];
}

export interface ProviderModel {
  /** Types with a mean by quarter, dearest now first. */
  lines: readonly ProviderLine[];
  /** Means over all quarters, cheapest first. */
  pooled: readonly ProviderRow[];
  first: string;
  newest: string;
}

export function providerModel(_: object, { means }: ProviderRows): ProviderModel {
  const dated = means.flatMap((row) =>
    row.quarter === null ? [] : [{ ...row, quarter: row.quarter }],
  );
  const quarters = dated.map(({ quarter }) => quarter).toSorted();
  const lines = [...new Set(dated.map(({ provider }) => provider))].map((provider) => ({
    provider,
    rows: dated
      .filter((row) => row.provider === provider)
      .toSorted((a, b) => a.quarter.localeCompare(b.quarter)),
  }));
  return {
    lines: lines.toSorted((a, b) => lastOf(b) - lastOf(a)),
    pooled: means
      .filter(({ quarter }) => quarter === null)
      .toSorted((a, b) => a.percent - b.percent),
    first: quarters[0] ?? '',
    newest: quarters.at(-1) ?? '',
  };
}

function lastOf({ rows }: ProviderLine): number {
  return rows.at(-1)?.percent ?? 0;
}

import type { Row } from '../lib/row.ts';

/**
 * The rows of table `source` as its releases have them: which ones there are, how they are cited, and
 * the years that they cover, behind what is typed of the source itself. Said again, nothing is added.
 *
 * @param releases rows of table `source_edition`
 */
export function withReleasesSaid(sources: readonly Row[], releases: readonly Row[]): Row[] {
  return sources.map((source) => {
    const own = releases.filter((release) => release['source'] === source['id']);
    if (own.length === 0) return source;
    const edition = labelOf(own);
    const citation = String(source['citation']).replace(`, ${source['edition']}.`, '.');
    return {
      ...source,
      edition,
      citation: `${citation.replace(/\.$/, '')}, ${edition}.`,
      coverage: coverageOf(source['coverage'] ?? null, own),
    };
  });
}

/** The labels of releases in the order of time; of more than three the first and the last. */
function labelOf(releases: readonly Row[]): string {
  const inOrder = [...releases].sort((a, b) => (timeOf(a) < timeOf(b) ? -1 : 1));
  const labels = [...new Set(inOrder.map(({ label }) => String(label)))];
  return labels.length > 3 ? `${labels[0]} – ${labels.at(-1)}` : labels.join(' / ');
}

function timeOf({ released }: Row): string {
  return String(released ?? '');
}

function coverageOf(coverage: Row[string], releases: readonly Row[]): string | null {
  if (coverage === null || coverage === undefined) return null;
  const years = releases.flatMap(({ first_year: first, last_year: last }) =>
    typeof first === 'number' && typeof last === 'number' ? [first, last] : [],
  );
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const plain = String(coverage).replace(/, \d{4}(?:–\d{4})?$/, '');
  if (years.length === 0) return plain;
  return `${plain}, ${from === to ? from : `${from}–${to}`}`;
}

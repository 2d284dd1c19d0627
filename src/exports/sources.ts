import Papa from 'papaparse';
import { siteRoot } from '../database/site-root.ts';

/** A publication, as the public table `source` has it. */
export interface Source {
  id: string;
  publisher: string;
  title: string;
  edition: string;
  licence: string;
  licence_url: string;
  link: string;
  citation: string;
}

/** A publication as something cites it: in the edition that it rests on. */
export interface CitedSource extends Source {
  cited: string;
}

/** The public table of sources; it lies beside the site, so no engine is needed. */
export async function loadSources(signal?: AbortSignal): Promise<Source[]> {
  const response = await fetch(new URL('data/latest/source.csv', siteRoot()), signal && { signal });
  if (!response.ok) throw new Error(`The table of sources did not come: ${response.status}`);
  return readSources(await response.text());
}

export function readSources(csv: string): Source[] {
  return Papa.parse<Source>(csv, { header: true, skipEmptyLines: true }).data;
}

/**
 * The publications something cites, in its order.
 *
 * @throws when one of them is not in the table: a file without its source is not given out
 */
export function citedSources(
  sources: readonly Source[],
  citations: readonly { source: string; edition: string }[],
): CitedSource[] {
  return citations.map(({ source, edition }) => {
    const found = sources.find(({ id }) => id === source);
    if (!found) throw new Error(`No source is called ${source}`);
    return { ...found, cited: edition };
  });
}

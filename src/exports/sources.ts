import { siteRoot } from '../database/site-root.ts';

/** A publication, as the public table `source` has it; what it lacks is an empty text. */
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

/** What the public copy of the data says of itself. */
export interface PublicData {
  /** Address of its folder. */
  folder: string;
  sources: readonly Source[];
  /** Its edition: eight hex digits. */
  edition: string;
}

/** The public copy lies beside the site, so no engine is needed. */
export async function loadPublicData(signal?: AbortSignal): Promise<PublicData> {
  const folder = new URL('data/latest/', siteRoot());
  const response = await fetch(new URL('sources.json', folder), signal && { signal });
  if (!response.ok) throw new Error(`sources.json did not come: ${response.status}`);
  const { edition, sources } = (await response.json()) as Omit<PublicData, 'folder'>;
  return { folder: folder.href, edition, sources };
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

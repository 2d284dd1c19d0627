import * as v from 'valibot';

const shape = v.object({
  edition: v.string(),
  made: v.string(),
  script: v.string(),
  files: v.array(v.tuple([v.string(), v.number()])),
  views: v.array(v.string()),
});

/**
 * What there is to keep, as the build lists it in `offline.json`: the edition of the data and the
 * day they were made; the name of the script that pages open with, by which versions are told apart;
 * files with their bytes as sent, and the pages of the navigation, both by their paths below the
 * site's folder.
 */
export type OfflineList = v.InferOutput<typeof shape>;

/**
 * Asks the host for the list.
 *
 * @throws where there is no network, or no list
 */
export async function offlineList(site: string, get: typeof fetch = fetch): Promise<OfflineList> {
  const response = await get(new URL('offline.json', site), { cache: 'no-cache' });
  if (!response.ok) throw new Error(`offline.json answered ${response.status}`);
  return v.parse(shape, await response.json());
}

/** Bytes of all files, as sent. */
export function bytesOf({ files }: Pick<OfflineList, 'files'>): number {
  return files.reduce((sum, [, bytes]) => sum + bytes, 0);
}

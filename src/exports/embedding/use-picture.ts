import { useEffect, useState } from 'react';
import type { Language } from '../../language/languages.ts';
import {
  pictureFolder,
  pictureName,
  placeOf,
  type PictureList,
  type PictureNote,
} from './picture-address.ts';

/** The picture that a site keeps of a figure. */
export interface KeptPicture {
  note: PictureNote;
  /** Whole addresses; null where there is no PNG. */
  svg: string;
  png: string | null;
  page: string;
}

/** A figure with settings, in a language and in colours. */
export interface WantedPicture {
  root: string;
  /** The site's pictures, as `usePictureList` gives them. */
  list: PictureList | null | undefined;
  figure: string;
  /** Its own parameters, as the address of an embed has them. */
  parameters: readonly (readonly [name: string, value: string])[];
  language: Language;
  theme: 'light' | 'dark';
}

/**
 * The picture of a figure with these settings: undefined while it isn't known, null where the site
 * keeps none.
 */
export function usePicture(wanted: WantedPicture): KeptPicture | null | undefined {
  const { root, list, figure, parameters, language, theme } = wanted;
  const place = placeOf(parameters);
  const name = place === null ? '' : pictureName(place, theme);
  const names = list?.[figure]?.[language];
  const kept = names?.svg.includes(name) ?? false;
  const path = kept ? `${root}${pictureFolder(figure, language)}/${name}` : null;
  const [found, setFound] = useState<{ path: string; note: PictureNote | null }>();
  useEffect(() => {
    if (path === null) return undefined;
    const controller = new AbortController();
    void (async () => {
      try {
        const response = await fetch(`${path}.json`, { signal: controller.signal });
        setFound({ path, note: response.ok ? ((await response.json()) as PictureNote) : null });
      } catch {
        if (!controller.signal.aborted) setFound({ path, note: null });
      }
    })();
    return () => controller.abort();
  }, [path]);
  if (list === undefined) return undefined;
  if (path === null) return null;
  if (found?.path !== path) return undefined;
  const { note } = found;
  if (!note) return null;
  return {
    note,
    svg: `${path}.svg`,
    png: names?.png.includes(name) ? `${path}.png` : null,
    page: `${root}${note.page}`,
  };
}

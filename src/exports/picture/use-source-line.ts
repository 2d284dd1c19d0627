import { useTranslation } from 'react-i18next';
import { useSay } from '../../language/index.ts';
import { sourceLine } from './caption.ts';
import type { PictureSource } from './picture-source.ts';

/** Whose figures a picture shows, in the user's language. */
export function useSourceLine(source: PictureSource): string {
  useTranslation('figures');
  return sourceLine(source, useSay());
}

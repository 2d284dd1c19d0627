import { writtenLook, type OwnLook } from '../../domain/own-look/own-look.ts';
import type { Language } from '../../language/index.ts';

/** How an embed is to look and which edition it holds to. */
export interface EmbedLook {
  theme: 'auto' | 'light' | 'dark' | 'page';
  /** Empty: the language of whoever reads it. */
  lang: Language | '';
  frozen: boolean;
}

/** The look as parameters of an address, what is usual left out. */
export function lookParameters(
  { theme, lang, frozen }: EmbedLook,
  own: OwnLook,
  edition: string | null,
): (readonly [string, string])[] {
  return [
    ...(theme === 'auto' ? [] : [['theme', theme] as const]),
    ...(lang === '' ? [] : [['lang', lang] as const]),
    ...writtenLook(own),
    ...(frozen && edition !== null ? [['frozen', edition] as const] : []),
  ];
}

import type { Language } from '../../language/index.ts';

/** How an embed is to look and which edition it holds to. */
export interface EmbedLook {
  theme: 'auto' | 'light' | 'dark';
  /** Empty: the language of whoever reads it. */
  lang: Language | '';
  /** `#rrggbb`; null for the atlas's own. */
  accent: string | null;
  title: boolean;
  frozen: boolean;
}

/** The look as parameters of an address, what is usual left out. */
export function lookParameters(
  { theme, lang, accent, title, frozen }: EmbedLook,
  edition: string | null,
): (readonly [string, string])[] {
  return [
    ...(theme === 'auto' ? [] : [['theme', theme] as const]),
    ...(lang === '' ? [] : [['lang', lang] as const]),
    ...(accent === null ? [] : [['accent', accent.slice(1)] as const]),
    ...(title ? [] : [['title', '0'] as const]),
    ...(frozen && edition !== null ? [['frozen', edition] as const] : []),
  ];
}

import * as v from 'valibot';
import { choiceParameter, switchParameter } from '../domain/parameter-kinds.ts';
import type { ParameterSpec } from '../domain/parameters.ts';
import { languages, type Language } from '../language/index.ts';

export const embedThemes = ['auto', 'light', 'dark'] as const;
export type EmbedTheme = (typeof embedThemes)[number];

/** How an embed looks and which edition it holds to, whatever figure it shows. */
export interface EmbedSettings {
  /** `auto` follows the user's device. */
  theme: EmbedTheme;
  /** Empty: the user's. */
  lang: Language | '';
  /** `#rrggbb`, or null for the atlas's own. */
  accent: string | null;
  /** Whether the finding stands above the picture. */
  title: boolean;
  /** Eight hex digits of the edition to show for good; null for the newest. */
  frozen: string | null;
}

/** The parameters every embed has, beside those of its figure. */
export const embedSettings: ParameterSpec<EmbedSettings> = {
  theme: choiceParameter<EmbedTheme, EmbedSettings>(embedThemes, 'auto'),
  lang: choiceParameter<Language | '', EmbedSettings>(languages, ''),
  accent: {
    schema: v.pipe(
      v.string(),
      v.toLowerCase(),
      v.regex(/^#?[\da-f]{6}$/, 'not_colour'),
      v.transform((text) => `#${text.replace('#', '')}`),
    ),
    fallback: () => null,
    write: (accent) => accent?.slice(1) ?? '',
    expectedType: { kind: 'colour' },
  },
  title: switchParameter<EmbedSettings>(true),
  frozen: {
    schema: v.pipe(v.string(), v.regex(/^[\da-f]{8}$/, 'not_edition')),
    fallback: () => null,
    write: (edition) => edition ?? '',
    expectedType: { kind: 'edition' },
  },
};

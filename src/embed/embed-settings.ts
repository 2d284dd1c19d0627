import * as v from 'valibot';
import { choiceParameter } from '../domain/parameter-kinds.ts';
import type { ParameterSpec } from '../domain/parameters.ts';
import { languages, type Language } from '../language/index.ts';

export const embedThemes = ['auto', 'light', 'dark', 'page'] as const;
export type EmbedTheme = (typeof embedThemes)[number];

/** How an embed looks and which edition it holds to, whatever figure it shows; more is in `own/`. */
export interface EmbedSettings {
  /** `auto` follows the user's device, `page` the page around the embed, where its script is there. */
  theme: EmbedTheme;
  /** Empty: the user's. */
  lang: Language | '';
  /** Eight hex digits of the edition to show for good; null for the newest. */
  frozen: string | null;
}

/** The parameters every embed has, beside those of its figure. */
export const embedSettings: ParameterSpec<EmbedSettings> = {
  theme: choiceParameter<EmbedTheme, EmbedSettings>(embedThemes, 'auto'),
  lang: choiceParameter<Language | '', EmbedSettings>(languages, ''),
  frozen: {
    schema: v.pipe(v.string(), v.regex(/^[\da-f]{8}$/, 'not_edition')),
    fallback: () => null,
    write: (edition) => edition ?? '',
    expectedType: { kind: 'edition' },
  },
};

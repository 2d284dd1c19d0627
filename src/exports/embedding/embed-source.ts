import type { OwnPart } from '../../domain/own-look/own-look.ts';
import type { ParameterSpec } from '../../domain/parameters.ts';
import type { Language, Say } from '../../language/index.ts';

/** A figure as it is shown, to be shown by itself on another page. */
export interface EmbedSource {
  figure: string;
  /** What it shows, in the page's language and in any other. */
  title: string;
  titleIn: (say: Say, language: Language) => string;
  /** What stands above and below it where the page says nothing of its own, as far as it is known. */
  words?: (say: Say) => Partial<Record<OwnPart, string>>;
  /** Its parameters as its address has them. */
  parameters: readonly (readonly [name: string, value: string])[];
  /** KB beyond what every embed keeps to in its opening settings; none if absent. */
  weighsMore?: number;
}

/**
 * The parameters that an embed of these settings is asked with: all that differ from what is shown
 * without them, and which economies it is about in any case.
 */
export function embedParameters<Settings extends object>(
  spec: ParameterSpec<Settings>,
  settings: Settings,
): (readonly [string, string])[] {
  const earlier: Partial<Settings> = {};
  const names = Object.keys(spec) as (keyof Settings & string)[];
  return names.flatMap((name) => {
    const { write, fallback, expectedType } = spec[name];
    const text = write(settings[name]);
    const usual = write(fallback(earlier));
    earlier[name] = settings[name];
    return text === '' || (text === usual && expectedType.kind !== 'economy')
      ? []
      : [[name, text] as const];
  });
}

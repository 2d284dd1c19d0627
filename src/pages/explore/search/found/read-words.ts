import { fold } from '../../../../ui/combobox/economy-search.ts';
import type { Language } from '../../../../language/index.ts';

/** A word of what was typed. */
export interface TypedWord {
  /** As it is compared. */
  word: string;
  /** As it was typed. */
  typed: string;
  /** In capitals, in a text that is not: meant as a code. */
  code: boolean;
  /** The arrow before it, in the direction of reading. */
  arrow: 'on' | 'back' | null;
}

const arrows = /\s*(?:→|⟶|⇒|=+>|-+>|>|←|⟵|⇐|<=+|<-+|<)\s*/g;
const mark = '\u2192';

/**
 * The words of a text. An arrow is drawn before the word behind it: in Arabic one to the left leads
 * on, in the other languages one to the right.
 */
export function readWords(text: string, language: Language): TypedWord[] {
  const shouted = text === text.toUpperCase();
  let arrow: TypedWord['arrow'] = null;
  return text
    .replaceAll(arrows, (found) => ` ${leadsOn(found, language) ? mark : `${mark}${mark}`} `)
    .split(/[\s,;:?!¿¡؟،/–—]+/u)
    .flatMap((typed) => {
      if (typed === '') return [];
      if (typed.startsWith(mark)) {
        arrow = typed === mark ? 'on' : 'back';
        return [];
      }
      const words = fold(language === 'fr' ? typed.replace(/^([dl])['’](?=.{2})/i, '$1 ') : typed)
        .split(' ')
        .filter((word) => word !== '');
      const before = arrow;
      if (words.length > 0) arrow = null;
      const code = !shouted && /\p{Lu}/u.test(typed) && typed === typed.toUpperCase();
      return words.map((word, index) => ({
        word,
        typed: words.length === 1 ? typed : word,
        code,
        arrow: index === 0 ? before : null,
      }));
    });
}

function leadsOn(arrow: string, language: Language): boolean {
  const left = /[←⟵⇐]/.test(arrow);
  if (/[→⟶⇒]/.test(arrow) || left) return left === (language === 'ar');
  // Of signs that follow one another, what is typed first is read first.
  return arrow.includes('>');
}

/**
 * Arabic letters in the order in which Unicode lists their joined forms from U+FE80 on, each with how
 * many it has: alone, at the end, at the beginning and in the middle of a word, or the first of these.
 */
const listed = 'ء1آ2أ2ؤ2إ2ئ4ا2ب4ة2ت4ث4ج4ح4خ4د2ذ2ر2ز2س4ش4ص4ض4ط4ظ4ع4غ4ف4ق4ك4ل4م4ن4ه4و2ى2ي4';
const firstForm = 0xfe80;

interface Forms {
  first: number;
  count: number;
}

const formsOf = new Map<string, Forms>();
let next = firstForm;
for (const [, letter = '', count = ''] of listed.matchAll(/(\D)(\d)/g)) {
  formsOf.set(letter, { first: next, count: Number(count) });
  next += Number(count);
}
// Lam and alef are one sign: alone, or at the end of a joined stretch.
for (const alef of 'آأإا') {
  formsOf.set(`ل${alef}`, { first: next, count: 2 });
  next += 2;
}

/** Letters that have joined forms. */
export const joiningLetters: ReadonlySet<string> = new Set(listed.replaceAll(/\d/g, ''));

/**
 * A text with its Arabic letters in their joined forms, a sign each, and without vowel marks: for a
 * program that joins letters, but loses them where signs of another face stand between them.
 */
export function joinedLetters(text: string): string {
  const signs = text.replaceAll(/[\u064b-\u0652\u0640]/g, '').match(/ل[آأإا]|[^]/gu) ?? [];
  const joinsOn = (sign: string | undefined) => formsOf.get(sign ?? '')?.count === 4;
  const joinsBack = (sign: string | undefined) => (formsOf.get(sign ?? '')?.count ?? 0) > 1;
  return signs
    .map((sign, at) => {
      const forms = formsOf.get(sign);
      if (!forms) return sign;
      const back = joinsOn(signs[at - 1]) && joinsBack(sign);
      const on = joinsOn(sign) && joinsBack(signs[at + 1]);
      return String.fromCodePoint(forms.first + (on ? 2 : 0) + (back ? 1 : 0));
    })
    .join('');
}

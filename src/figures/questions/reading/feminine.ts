/** What women from somewhere are called, from what men are: one of them, and several. */
export function feminineOf(word: string, language: string): string[] {
  const one = singular[language]?.(word) ?? null;
  if (one === null) return [];
  return language === 'ar' ? [`${one}ة`, `${one}ات`] : [one, `${one}s`];
}

/** Of a man's name in the singular; null of any other. */
const singular: Readonly<Record<string, (word: string) => string | null>> = {
  fr: (word) => {
    if (word.endsWith('s') && !/(?:ais|ois)$/.test(word)) return null;
    if (word.endsWith('ien')) return `${word}ne`;
    if (word.endsWith('c')) return `${word.slice(0, -1)}que`;
    return /[eé]$/.test(word) ? (word.endsWith('é') ? `${word}e` : null) : `${word}e`;
  },
  es: (word) => {
    if (word.endsWith('s') && !/[eé]s$/.test(word)) return null;
    if (/es(?:es)?$/.test(word) && /(?:os|as|ios|ses|ces)$/.test(word)) return null;
    if (word.endsWith('o')) return `${word.slice(0, -1)}a`;
    return /(?:és|es|án|an|ol|ín|in|ón|on)$/.test(word) ? `${word}a` : null;
  },
  ar: (word) => (word.endsWith('ي') ? word : null),
};

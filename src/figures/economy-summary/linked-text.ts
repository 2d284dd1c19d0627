/** A stretch of a sentence; `anchor` names what it leads to. */
export interface TextPart {
  /** Where it begins in the marked sentence. */
  at: number;
  text: string;
  anchor: string | null;
}

/** Takes a sentence with marks, `worth <received-gdp-fdi>26 %</received-gdp-fdi>`, apart. */
export function linkedText(sentence: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (const match of sentence.matchAll(/<([a-z][a-z-]*)>(.*?)<\/\1>/gs)) {
    if (match.index > from)
      parts.push({ at: from, text: sentence.slice(from, match.index), anchor: null });
    parts.push({ at: match.index, text: match[2] ?? '', anchor: match[1] ?? null });
    from = match.index + match[0].length;
  }
  if (from < sentence.length) parts.push({ at: from, text: sentence.slice(from), anchor: null });
  return parts;
}

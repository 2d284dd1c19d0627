/** What an editor has told its page and the page has not yet given back. */
export interface SaidTexts {
  /** The editor tells the page its text. */
  say(text: string): void;
  /** The page gives a text: true if it comes from elsewhere, and the editor is to show it. */
  isNew(text: string): boolean;
}

/**
 * Tells a text that the editor wrote itself from one that comes from elsewhere. A page may draw later
 * than one types, so what it gives back may be older than what the editor shows.
 */
export function saidTexts(): SaidTexts {
  let said: string[] = [];
  return {
    say: (text) => void said.push(text),
    isNew(text) {
      const at = said.indexOf(text);
      // The ones before were passed over: several were drawn at once.
      said = at < 0 ? [] : said.slice(at + 1);
      return at < 0;
    },
  };
}

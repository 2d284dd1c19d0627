import type { Meaning } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** The one meaning of a word; null of anything else. */
export function meaningOf(token: Token | undefined | null): Meaning | null {
  return token?.kind === 'word' ? (token.meanings[0] ?? null) : null;
}

/** Each word with the one meaning that it has beside its neighbours. */
export function resolved(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token, at): Token[] => {
    if (token.kind !== 'word') return [token];
    const next = nextOf(tokens, at);
    const one = (meaning: Meaning): Token => ({ ...token, meanings: [meaning] });
    const has = (meaning: Meaning) => token.meanings.includes(meaning);
    const previous = tokens[at - 1];
    if (has('or') && has('where')) return [one(previous?.kind === 'economy' ? 'or' : 'where')];
    if (has('receive') && has('host')) return taken(tokens, token);
    if (has('least') && has('last'))
      return [one(next?.kind === 'number' || meaningOf(next) === 'years' ? 'last' : 'least')];
    if (has('from') && has('who')) return [one(asksAfter(next) ? 'who' : 'from')];
    if (has('in') && has('between'))
      return [one(next?.kind === 'economy' || next?.kind === 'year' ? 'between' : 'in')];
    // "Receives more than Egypt" compares, "more than 10" is a limit.
    const than = /(?:than|que)$/i.test(token.typed) && isNamed(next);
    if ((has('more_of') || has('less_of')) && than) return [one('more')];
    if (has('more_of')) return next?.kind === 'number' ? [one('above')] : [one('most'), one('of')];
    if (has('less_of')) return next?.kind === 'number' ? [one('below')] : [one('least'), one('of')];
    if (has('since') && token.meanings.length > 1)
      return [
        one(
          next?.kind === 'year'
            ? 'since'
            : (token.meanings.find((each) => each !== 'since') ?? 'since'),
        ),
      ];
    if (has('since') && next?.kind !== 'year') return [{ kind: 'unknown', typed: token.typed }];
    if (has('above') && token.meanings.length > 1)
      return [
        one(next?.kind === 'number' ? 'above' : token.meanings.find((each) => each !== 'above')!),
      ];
    return [one(token.meanings[0]!)];
  });
}

/** A word for taking in money or people: which is told by what else is said. */
function taken(tokens: readonly Token[], token: Token & { kind: 'word' }): Token[] {
  const says = (...meanings: Meaning[]) =>
    tokens.some((one) => one.kind === 'word' && meanings.includes(one.meanings[0]!));
  if (says('migrants', 'emigrants', 'immigrants', 'refugees', 'women', 'women_migrants'))
    return [{ ...token, meanings: ['host'] }];
  if (says('money', 'dollars', 'gdp')) return [{ ...token, meanings: ['receive'] }];
  return [{ kind: 'unknown', typed: token.typed }];
}

export function isNamed(token: Token | null | undefined): boolean {
  return token?.kind === 'economy' || token?.kind === 'among';
}

/** Whether a verb follows, so that the word before it is "who" and not "from". */
function asksAfter(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    token.meanings.some((meaning) => ['send', 'receive', 'host'].includes(meaning))
  );
}

function nextOf(tokens: readonly Token[], at: number): Token | undefined {
  for (let on = at + 1; on < tokens.length; on++) {
    const token = tokens[on]!;
    if (token.kind !== 'word' || !['filler', 'dollars', 'of'].includes(token.meanings[0] ?? ''))
      return token;
  }
  return undefined;
}

import { keyOf, type Answer, type Found, type Searched } from './found/search-atlas.ts';

/** What the field shows before anything is typed: what was chosen lately, then every economy. */
export function openingAnswer(searched: Searched, lately: readonly string[]): Answer {
  const all: Found[] = searched.economies.map(({ economy }) => ({ kind: 'economy', economy }));
  const recent = lately.flatMap((key) => found(key, searched) ?? []);
  const chosen = new Set(recent.map(keyOf));
  return {
    groups: [
      { heading: 'recent' as const, found: recent },
      { heading: 'economies' as const, found: all.filter((one) => !chosen.has(keyOf(one))) },
    ].filter(({ found: some }) => some.length > 0),
    unknown: [],
    understood: [],
    of: null,
  };
}

/** What a key stands for; null where that is not there, or not any longer. */
function found(
  key: string,
  { economies, measures, pages, figures, terms, groups }: Searched,
): Found | null {
  const [kind = '', of = ''] = key.split(':');
  const known = (code: string | undefined) => economies.some(({ economy }) => economy === code);
  switch (kind) {
    case 'economy':
    case 'about':
      return known(of) ? { kind, economy: of } : null;
    case 'corridor': {
      const [sender = '', receiver = ''] = of.split('-');
      return known(sender) && known(receiver) ? { kind, sender, receiver } : null;
    }
    case 'measure': {
      const measure = measures.find((one) => one.of === of)?.of;
      return measure === undefined ? null : { kind, measure };
    }
    case 'page':
      return pages.some((one) => one.of === of) ? { kind, page: of } : null;
    case 'figure':
      return figures.some((one) => one.of === of) ? { kind, figure: of } : null;
    case 'group': {
      const group = groups.find((one) => one.of === of)?.of;
      return group === undefined ? null : { kind, group };
    }
    case 'term':
      return terms.some((one) => one.of === of) ? { kind, term: of } : null;
    case 'question':
      return { kind, text: key.slice('question:'.length) };
    default:
      return null;
  }
}

import { parse } from 'postcss';
import type { Tokens } from './colours.ts';
import { createStylist, type Stylist } from './computed-style.ts';
import { styleRules } from './style-rules.ts';

/** What stands in pages but in no picture. */
const hidden =
  '.visually-hidden, .map-unseen, .picture-sheet .band-panel, .programme__link { display: none; }';

/**
 * Gives styles by the sheets of a site.
 *
 * @param sheets of its drawings
 * @param tokens the sheet that says what its custom properties are
 * @returns a stylist for each ground
 */
export function stylistsOf(
  sheets: readonly string[],
  tokens: string,
): Readonly<Record<'light' | 'dark', Stylist>> {
  const rules = styleRules([...sheets, hidden]);
  const known = tokensOf(tokens);
  return {
    light: createStylist(rules, known, 'light'),
    dark: createStylist(rules, known, 'dark'),
  };
}

/** What the style sheet gives to every page. */
function tokensOf(sheet: string): Tokens {
  const root = parse(sheet).nodes.find(
    (node) => node.type === 'rule' && node.selectors.includes(':root'),
  );
  if (root?.type !== 'rule') throw new Error('The tokens have no :root');
  return Object.fromEntries(
    root.nodes.flatMap((node) =>
      node.type === 'decl' && node.prop.startsWith('--') ? [[node.prop, node.value]] : [],
    ),
  );
}

import { compile } from 'css-select';
import type { Element } from 'domhandler';
import { parse, type Rule } from 'postcss';

/** A rule of a style sheet, with one selector. */
export interface StyleRule {
  /** Depends on the element and those around it alone. */
  matches: (element: Element) => boolean;
  /** Attributes that it looks at. */
  attributes: readonly string[];
  /** How much it weighs against others: ids, then classes and attributes, then names. */
  weight: number;
  declarations: readonly (readonly [property: string, value: string])[];
}

/**
 * What only a page that is being used has, what no element is, and what depends on the elements
 * beside or below: only texts and lists are set apart so, which pictures lay out themselves.
 */
const leftOut =
  /:(hover|focus|focus-visible|focus-within|active|visited|has|nth-|first-|last-)|::|[+~](?!=)/;

/**
 * The rules of style sheets that always hold, lightest first; those for print, for screens of some
 * size and for a pointer are left out.
 *
 * @param sheets in the order in which a page has them
 */
export function styleRules(sheets: readonly string[]): readonly StyleRule[] {
  const rules = sheets.flatMap((sheet) =>
    parse(sheet).nodes.flatMap((node) => (node.type === 'rule' ? rulesOf(node) : [])),
  );
  return rules.toSorted((a, b) => a.weight - b.weight);
}

function rulesOf({ selectors, nodes }: Rule): StyleRule[] {
  const declarations = nodes.flatMap((node) =>
    node.type === 'decl' ? [[node.prop, node.value] as const] : [],
  );
  return selectors
    .filter((selector) => !leftOut.test(selector))
    .map((selector) => ({
      matches: compile<Element, Element>(selector, { xmlMode: true }),
      attributes: [...selector.matchAll(/\[([\w-]+)/g)].map(([, name = '']) => name),
      weight: weightOf(selector),
      declarations,
    }));
}

/** Near enough to how browsers weigh selectors, for style sheets without ids. */
function weightOf(selector: string): number {
  const count = (pattern: RegExp) => selector.match(pattern)?.length ?? 0;
  const classes = count(/\.[\w-]+|\[[^\]]*\]|:(?!not|is|where|has)[\w-]+/g);
  return classes * 100 + count(/(^|[\s>+~(])[a-z][\w-]*/g);
}

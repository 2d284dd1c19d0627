import type { Element } from 'domhandler';
import { pixels, plainValue, type Tokens } from './colours.ts';
import type { StyleRule } from './style-rules.ts';

/** What holds for an element. */
export interface ElementStyle {
  tokens: Tokens;
  /** Font size, px. */
  size: number;
  /** What its rules say of it, properties by their names, colours and lengths plain. */
  own: Readonly<Record<string, string>>;
  /** Colour and weight of its text in HTML. */
  colour: string;
  weight: string;
}

/** Gives styles of the elements of a drawing without a browser. */
export interface Stylist {
  /** What holds around everything. */
  root: ElementStyle;
  of: (element: Element, parent: ElementStyle) => ElementStyle;
}

/**
 * @param rules of all style sheets, lightest first
 * @param tokens the atlas's colours and sizes, as the style sheet has them
 */
export function createStylist(
  rules: readonly StyleRule[],
  tokens: Tokens,
  colours: 'light' | 'dark',
): Stylist {
  const plain = (value: string, known: Tokens) => plainValue(value, known, colours);
  const root: ElementStyle = {
    tokens,
    size: 13,
    own: {},
    colour: plain('var(--ink)', tokens),
    weight: '400',
  };
  const looked = [...new Set(['class', 'font-size', ...rules.flatMap((rule) => rule.attributes)])];
  // Elements that rules can't tell apart, within such, are styled alike.
  const known = new WeakMap<ElementStyle, Map<string, ElementStyle>>();

  function styled(element: Element, parent: ElementStyle): ElementStyle {
    const said: Record<string, string> = {};
    for (const rule of rules)
      if (rule.matches(element))
        for (const [property, value] of rule.declarations) said[property] = value;
    const custom = Object.entries(said).filter(([property]) => property.startsWith('--'));
    const inner =
      custom.length > 0 ? { ...parent.tokens, ...Object.fromEntries(custom) } : parent.tokens;
    const own = Object.fromEntries(
      Object.entries(said)
        .filter(([property]) => !property.startsWith('--'))
        .map(([property, value]) => [property, plain(value, inner)]),
    );
    const size = pixels(own['font-size'] ?? element.attribs['font-size'] ?? '', parent.size);
    return {
      tokens: inner,
      size: size ?? parent.size,
      own,
      colour: own['color'] ?? parent.colour,
      weight: own['font-weight'] ?? (/^h\d$/.test(element.name) ? '600' : parent.weight),
    };
  }

  return {
    root,
    of(element, parent) {
      const { name, attribs } = element;
      const sign = `${name} ${looked.map((one) => attribs[one] ?? '\n').join(' ')}`;
      const alike = known.get(parent) ?? new Map<string, ElementStyle>();
      known.set(parent, alike);
      const style = alike.get(sign) ?? styled(element, parent);
      alike.set(sign, style);
      return style;
    },
  };
}

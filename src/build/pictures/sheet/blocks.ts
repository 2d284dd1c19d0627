import { isTag, isText, type ChildNode, type Element } from 'domhandler';
import { textWidth } from '../../../charts/plot/text-width.ts';
import type { ElementStyle, Stylist } from '../style/computed-style.ts';
import { textOf } from './plain-drawing.ts';

/** A part of a figure's drawing: a picture, words, or keys one after the other. */
export type Block =
  | { kind: 'picture'; svg: Element; around: ElementStyle; width: number; height: number }
  | { kind: 'words'; text: string; style: ElementStyle; head: boolean }
  | { kind: 'row'; items: readonly (readonly Block[])[] };

/** What cannot be laid out without a browser. */
const ofBrowsers =
  /^(table|canvas|img|video|input|button|select|textarea|iframe|object|dl|details)$/;
const inline = /^(span|a|b|i|em|strong|cite|bdi|abbr|small|sub|sup|br)$/;

/** A figure drawn with more than pictures, words and keys. */
export class NeedsBrowser extends Error {
  override readonly name = 'NeedsBrowser';
}

/**
 * The parts of a drawing from top to bottom.
 *
 * @param nodes what a figure's view gave
 * @param width of the drawing, px
 * @throws `NeedsBrowser` for what only a browser lays out
 */
export function blocksOf(
  nodes: readonly ChildNode[],
  parent: ElementStyle,
  width: number,
  stylist: Stylist,
): readonly Block[] {
  return nodes.flatMap((node): readonly Block[] => {
    if (isText(node)) return words(node.data, parent, false);
    if (!isTag(node)) return [];
    if (ofBrowsers.test(node.name)) throw new NeedsBrowser(`<${node.name}> needs a browser`);
    const style = stylist.of(node, parent);
    if (style.own['display'] === 'none' || 'hidden' in node.attribs) return [];
    if (node.name === 'svg') return [picture(node, parent, style, width)];
    const { own } = style;
    if (own['position'] === 'absolute' || own['display'] === 'grid')
      throw new NeedsBrowser(`${node.attribs['class'] ?? node.name} needs a browser`);
    if (own['display']?.endsWith('flex')) return [row(node, style, width, stylist)];
    if (isOfWords(node)) return words(textOf(node), style, /^h\d$/.test(node.name));
    return blocksOf(node.children, style, width, stylist);
  });
}

function picture(svg: Element, parent: ElementStyle, style: ElementStyle, width: number): Block {
  const [, , boxWidth = width, boxHeight = width] = (svg.attribs['viewBox'] ?? '')
    .split(/[ ,]+/)
    .map(Number);
  const own = Number(svg.attribs['width']);
  // Those that say their size have it; the others are as wide as their place.
  const wide =
    own > 0 && style.own['inline-size'] === undefined ? own : Math.min(width, own || width);
  return {
    kind: 'picture',
    svg,
    around: parent,
    width: wide,
    height: (boxHeight / boxWidth) * wide,
  };
}

function words(text: string, style: ElementStyle, head: boolean): readonly Block[] {
  const plain = text.replaceAll(/[ \t\n\r]+/g, ' ').trim();
  return plain === '' ? [] : [{ kind: 'words', text: plain, style, head }];
}

/** Keys side by side: each element of the row is one, words of its own are too. */
function row(node: Element, style: ElementStyle, width: number, stylist: Stylist): Block {
  const items = node.children.flatMap((child): (readonly Block[])[] => {
    const inside = blocksOf([child], style, width, stylist);
    // A list within the row brings its own keys.
    return inside.flatMap((block) =>
      block.kind === 'row' && isList(child) ? block.items : [[block]],
    );
  });
  const isKey = node.name === 'li' || node.parent === null;
  return { kind: 'row', items: isKey ? [items.flat()] : items.map(opened) };
}

/** A key that is a row itself is one key. */
const opened = (item: readonly Block[]): readonly Block[] =>
  item.flatMap((block) => (block.kind === 'row' ? block.items.flat() : [block]));

const isList = (node: ChildNode) => isTag(node) && /^(ul|ol|div|p)$/.test(node.name);

function isOfWords(node: Element): boolean {
  return node.children.every(
    (child) => isText(child) || (isTag(child) && inline.test(child.name) && isOfWords(child)),
  );
}

/** How much room a key takes, px. */
export function widthOf(block: Block): number {
  if (block.kind === 'picture') return block.width;
  if (block.kind === 'words') return textWidth(block.text, block.style.size) * 1.04;
  return block.items.flat().reduce((sum, one) => sum + widthOf(one) + 8, 0);
}

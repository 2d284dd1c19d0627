import { SaxesParser } from 'saxes';
import type { DrawnElement } from './draw-svg.ts';

/**
 * The elements of an SVG that the atlas drew. Not by the browser's own reader, which a policy of
 * Trusted Types keeps from text.
 *
 * @throws when it is no XML
 */
export function readSvg(svg: string): DrawnElement {
  interface Open extends DrawnElement {
    children: DrawnElement[];
  }
  const open: Open[] = [];
  let root: DrawnElement | undefined;
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Open = { name: name.replace(/^.*:/, ''), attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
    root ??= element;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(svg).close();
  if (!root) throw new Error('No element');
  return root;
}

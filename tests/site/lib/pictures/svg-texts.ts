import { isTag, type ChildNode, type Element } from 'domhandler';
import { parseDocument } from 'htmlparser2';

/** A text of a picture, with where its anchor stands in the picture and how large it is drawn there. */
export interface SvgText {
  said: string;
  /** What is said of its letters, in its own units. */
  look: Readonly<Record<string, string>>;
  /** From its own units, in which its anchor is the origin, to px of the picture. */
  matrix: Matrix;
}

/** `a b c d e f`, as SVG has it. */
export type Matrix = readonly [number, number, number, number, number, number];

const ofLetters = ['font-family', 'font-size', 'font-weight', 'text-anchor', 'direction'] as const;

/** The texts of an SVG but for those beneath others that set them off from what they lie on. */
export function svgTexts(svg: string): { width: number; height: number; texts: SvgText[] } {
  const { children } = parseDocument(svg, { xmlMode: true });
  const root = children.find((node): node is Element => isTag(node) && node.name === 'svg');
  if (!root) throw new Error('No SVG');
  const texts: SvgText[] = [];
  walk(root, [1, 0, 0, 1, 0, 0], {}, true, texts);
  const [, , width, height] = (root.attribs['viewBox'] ?? '').split(/[ ,]+/);
  return { width: Number(width), height: Number(height), texts };
}

function walk(
  node: ChildNode,
  around: Matrix,
  inherited: Readonly<Record<string, string>>,
  outermost: boolean,
  texts: SvgText[],
): void {
  if (!isTag(node) || /^(defs|title|desc|metadata)$/.test(node.name)) return;
  const { attribs, children, name } = node;
  if (attribs['aria-hidden'] === 'true') return;
  const look = {
    ...inherited,
    ...Object.fromEntries(
      ofLetters.flatMap((key) => (attribs[key] === undefined ? [] : [[key, attribs[key]]])),
    ),
  };
  let matrix = product(around, transformOf(attribs['transform']));
  if (name === 'svg' && !outermost) matrix = product(matrix, viewportOf(attribs));
  if (name !== 'text') {
    for (const child of children) walk(child, matrix, look, false, texts);
    return;
  }
  const [x, y] = [Number(attribs['x'] ?? 0), Number(attribs['y'] ?? 0)];
  texts.push({
    said: said(node),
    look,
    matrix: product(matrix, [1, 0, 0, 1, x, y]),
  });
}

const said = (node: Element): string =>
  node.children
    .map((child) => (isTag(child) ? said(child) : 'data' in child ? child.data : ''))
    .join('');

function viewportOf({ x = '0', y = '0', width, height, viewBox }: Record<string, string>): Matrix {
  const [left = 0, top = 0, wide = 1, high = 1] = (viewBox ?? '').split(/[ ,]+/).map(Number);
  const scale = Math.min(Number(width) / wide, Number(height) / high);
  return [scale, 0, 0, scale, Number(x) - left * scale, Number(y) - top * scale];
}

function transformOf(text = ''): Matrix {
  return [...text.matchAll(/(\w+)\(([^)]*)\)/g)].reduce<Matrix>(
    (before, [, name = '', inside = '']) =>
      product(
        before,
        oneTransform(
          name,
          inside
            .trim()
            .split(/[\s,]+/)
            .map(Number),
        ),
      ),
    [1, 0, 0, 1, 0, 0],
  );
}

function oneTransform(name: string, numbers: readonly number[]): Matrix {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers;
  if (name === 'matrix') return [a, b, c, d, e, f];
  if (name === 'translate') return [1, 0, 0, 1, a, b];
  if (name === 'scale') return [a, 0, 0, numbers[1] ?? a, 0, 0];
  if (name !== 'rotate') throw new Error(`No such transformation here: ${name}`);
  const [cos, sin] = [Math.cos((a * Math.PI) / 180), Math.sin((a * Math.PI) / 180)];
  return [cos, sin, -sin, cos, b - cos * b + sin * c, c - sin * b - cos * c];
}

function product(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}

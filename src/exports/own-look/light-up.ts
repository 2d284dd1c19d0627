/** An economy by its code, as maps mark it, and by its name, as drawings label it. */
export interface Lit {
  code: string;
  name: string;
}

/** Marks of a row or a line that are drawn fainter where another is pointed out. */
const marks =
  '.plot-bar, .plot-line, .plot-cut, .plot-mark, .plot-interval, line, path, circle, rect';
/** How faint: their colours and lengths stay, and so do all words. */
const faint = '0.5';

/**
 * Points out economies in drawings: their rows and lines stay as they are, with bold names, the
 * others are drawn grey and fainter; on maps they get an outline. No mark's place, length or class changes.
 *
 * @returns how many of them a drawing names
 */
export function lightUp(root: Element, wanted: readonly Lit[]): number {
  const found = new Set<string>();
  for (const { code } of wanted)
    for (const shape of root.querySelectorAll<SVGElement>(`[data-economy="${code}"]`)) {
      found.add(code);
      outline(shape);
    }
  for (const svg of root.querySelectorAll('svg.plot')) {
    const rows = rowsOf(svg).map((row) => ({ row, lit: litIn(row, wanted) }));
    if (rows.every(({ lit }) => !lit)) continue;
    for (const { row, lit } of rows) {
      if (lit) found.add(lit.code);
      for (const text of row.querySelectorAll('text'))
        if (lit) text.style.setProperty('font-weight', '600');
      if (!lit && !isKey(row)) dim(row);
    }
  }
  return found.size;
}

/** A border of ink around an economy of a map. */
function outline(shape: SVGElement): void {
  const drawn = shape.matches('path, circle')
    ? [shape]
    : shape.querySelectorAll<SVGElement>('path, circle');
  for (const one of drawn) {
    one.style.setProperty('stroke', 'var(--ink)');
    one.style.setProperty('stroke-width', '2px');
    one.style.setProperty('vector-effect', 'non-scaling-stroke');
  }
}

/** The innermost groups that hold both words and marks: rows of bars, lines with their labels. */
function rowsOf(svg: Element): Element[] {
  const holds = (group: Element) =>
    group.querySelector('text') !== null && group.querySelector(marks) !== null;
  const groups = [...svg.querySelectorAll('g')].filter(holds);
  return groups.filter((group) => ![...group.querySelectorAll('g')].some(holds));
}

/** Draws a row in grey, its dashes and hatches as they are; fainter where its colours say women and men. */
function dim(row: Element): void {
  const toned = [row, ...row.querySelectorAll('[data-tone]')].filter(isToned);
  const sexes = toned.some(({ dataset }) => /women|men/.test(dataset['tone'] ?? ''));
  if (!sexes) for (const { style } of toned) style.setProperty('--tone', 'var(--muted)');
  for (const mark of row.querySelectorAll<SVGElement>(marks)) {
    if (mark.matches('.plot-hit')) continue;
    mark.style.setProperty('fill-opacity', faint);
    mark.style.setProperty('stroke-opacity', faint);
  }
}

const isToned = (element: Element): element is SVGElement => element.hasAttribute('data-tone');

/** Whether it is a piece of a line that tells what such lines mean. */
function isKey(row: Element): boolean {
  const [mark, ...more] = row.querySelectorAll(marks);
  return more.length === 0 && /^M[\d. ,-]+h[\d.]+$/.test(mark?.getAttribute('d') ?? '');
}

/** The economy that a row is named for. */
function litIn(row: Element, wanted: readonly Lit[]): Lit | undefined {
  const texts = [...row.querySelectorAll('text')].map(({ textContent }) => plain(textContent));
  // A long name stands on several lines.
  const runs = texts.flatMap((_, at) =>
    [1, 2, 3].map((count) => texts.slice(at, at + count).join(' ')),
  );
  return wanted.find(({ name }) => {
    const own = plain(name);
    return runs.some(
      (run) => run === own || (run.startsWith(`${own} `) && value.test(run.slice(own.length + 1))),
    );
  });
}

/** What stands behind a name in its own text: a number, with its sign or in brackets. */
const value = /^[^\p{L}]|^US\$/u;

const plain = (text: string): string =>
  text
    .replaceAll(/[\u2066-\u2069\u200e\u200f]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

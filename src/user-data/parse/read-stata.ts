import type { Encoding } from './encoding.ts';
import type { Hooks } from './hooks.ts';
import { FileError } from './file-error.ts';
import type { ReadReport, ReadStep } from './read-report.ts';
import { sizeOf, stataLayout, type StataLayout } from './stata/stata-layout.ts';
import { longTexts, valueLabels } from './stata/stata-texts.ts';
import { cellAt, writtenNumber, writtenText } from './stata/stata-values.ts';
import type { TableBuilder } from './table-builder.ts';

/** Bytes of rows that are read at once. */
const step = 1 << 21;

/**
 * Reads a Stata file of version 8 and later: values by their labels, dates by their formats, and
 * every missing code as no data. Where variables have labels, these stand in a row above the names.
 *
 * @param encoding of versions before 14, as the reader says
 * @throws {FileError} when it is damaged or too large
 */
export async function readStata(
  file: Blob,
  encoding: Encoding | null,
  newBuilder: (names: number) => TableBuilder,
  hooks: Hooks,
): Promise<Pick<ReadReport, 'encoding' | 'steps'> & { built: ReturnType<TableBuilder['done']> }> {
  try {
    const layout = await stataLayout(file, encoding);
    const own = layout.release >= 118 ? 'utf-8' : encoding;
    const worded = layout.variables.some(({ label, name }) => label !== '' && label !== name);
    const builder = newBuilder(worded ? 2 : 1);
    const steps = await giveRows(file, layout, own, worded, builder, hooks);
    return {
      built: builder.done(),
      encoding: layout.release >= 118 ? null : (encoding ?? 'windows-1252'),
      steps,
    };
  } catch (error) {
    throw error instanceof FileError ? error : new FileError('broken_stata');
  }
}

async function giveRows(
  file: Blob,
  layout: StataLayout,
  encoding: Encoding | null,
  worded: boolean,
  builder: TableBuilder,
  hooks: Hooks,
): Promise<ReadStep[]> {
  const { variables, rows, data, width } = layout;
  const labels = await valueLabels(file, layout, encoding);
  const texts = await longTexts(file, layout, encoding);
  let number = 0;
  if (worded)
    builder.add(
      variables.map(({ label, name }) => label || name),
      ++number,
    );
  builder.add(
    variables.map(({ name }) => name),
    ++number,
  );
  const columns = variables.map((variable) => ({ variable, called: labels.get(variable.labels) }));
  const labelled = new Set<string>();
  let coded = 0;
  const atOnce = Math.max(1, Math.floor(step / width));
  for (let row = 0; row < rows; row += atOnce) {
    const to = Math.min(rows, row + atOnce);
    const view = new DataView(
      await file.slice(data + row * width, data + to * width).arrayBuffer(),
    );
    for (let place = 0; place < to - row; place++) {
      let at = place * width;
      const cells = columns.map(({ variable, called }) => {
        const cell = cellAt(view, at, variable.type, layout, encoding, texts);
        at += sizeOf(variable.type);
        if ('text' in cell) return writtenText(cell.text);
        if ('missing' in cell) {
          if (cell.missing === 'coded') coded++;
          return '';
        }
        const label = called?.get(cell.number);
        if (label === undefined) return writtenNumber(cell.number, variable);
        labelled.add(variable.name);
        return writtenText(label);
      });
      builder.add(cells, ++number);
    }
    await hooks.onStep(to / rows, builder.rows());
  }
  const steps: ReadStep[] = [];
  if (labelled.size > 0)
    steps.push({ kind: 'labels', values: { columns: [...labelled].join(', ') } });
  if (coded > 0) steps.push({ kind: 'missing_codes', values: { count: coded } });
  return steps;
}

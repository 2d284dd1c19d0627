import { csvParser } from './csv.ts';
import {
  decodedText,
  encodingOf,
  NotUtf8,
  sampledBytes,
  type TextPart,
  unmarkedText,
} from './decoded-text.ts';
import { guessDelimiter, type Delimiter } from './delimiter.ts';
import { encodingOfHead, type Encoding } from './encoding.ts';
import type { Hooks } from './hooks.ts';
import type { ReadSettings } from './read-settings.ts';
import type { TableBuilder } from './table-builder.ts';

/** How a separated text is written. */
interface TextForm {
  encoding: Encoding;
  /** Whether nothing in the file says which encoding it has. */
  guessed: boolean;
  delimiter: Delimiter;
}

/**
 * Reads a separated text in the encoding and with the separator that its reader says, or that are found out.
 * Without a mark it is taken for UTF-8 until a byte says otherwise, so that its first rows are there at once;
 * from there on it is read in the likeliest of the older encodings, or once more where letters came before.
 *
 * @param builderOf the builder of a table, which may be asked for twice: the last one has the rows
 */
export async function readText(
  file: Blob,
  settings: Pick<ReadSettings, 'encoding' | 'delimiter'>,
  builderOf: (delimiter: Delimiter) => TableBuilder,
  hooks: Hooks,
): Promise<TextForm & { builder: TableBuilder }> {
  const head = new Uint8Array(await file.slice(0, sampledBytes).arrayBuffer());
  const marked = encodingOfHead(head);
  const read = async (encoding: Encoding, parts: AsyncIterable<TextPart>) => {
    const delimiter = settings.delimiter ?? guessDelimiter(new TextDecoder(encoding).decode(head));
    const builder = builderOf(delimiter);
    await readRows(parts, delimiter, builder, hooks);
    return { delimiter, builder };
  };
  const said = settings.encoding ?? marked;
  if (said)
    return { encoding: said, guessed: false, ...(await read(said, decodedText(file, said))) };
  try {
    let older: Encoding | undefined;
    const parts = unmarkedText(file, hooks, (encoding) => (older = encoding));
    const rows = await read('utf-8', parts);
    return { encoding: older ?? 'utf-8', guessed: older !== undefined, ...rows };
  } catch (error) {
    if (!(error instanceof NotUtf8)) throw error;
  }
  const { encoding, guessed } = await encodingOf(file, hooks);
  return { encoding, guessed, ...(await read(encoding, decodedText(file, encoding))) };
}

async function readRows(
  parts: AsyncIterable<TextPart>,
  delimiter: Delimiter,
  builder: TableBuilder,
  hooks: Hooks,
): Promise<void> {
  let number = 0;
  const parser = csvParser(
    delimiter,
    (cells) => {
      number++;
      if (number === 1 && /^\uFEFF?sep=.?$/i.test(cells.join(''))) return;
      builder.add(cells, number);
    },
    (record) => builder.strayQuote(record + 1),
  );
  for await (const { text, share } of parts) {
    parser.push(text);
    await hooks.onStep(share, builder.rows());
  }
  parser.end();
}

import { csvParser } from './csv.ts';
import { decodedText, encodingOf, sampledBytes } from './decoded-text.ts';
import { guessDelimiter, type Delimiter } from './delimiter.ts';
import { encodingOfHead, type Encoding } from './encoding.ts';
import type { Hooks } from './hooks.ts';
import type { ReadSettings } from './read-settings.ts';
import type { TableBuilder } from './table-builder.ts';

export interface TextForm {
  encoding: Encoding;
  /** Whether nothing in the file says which encoding it has. */
  guessed: boolean;
  delimiter: Delimiter;
}

/** Encoding and separator of a separated text: as its reader says, or found out. */
export async function textForm(
  file: Blob,
  settings: Pick<ReadSettings, 'encoding' | 'delimiter'>,
  hooks: Hooks,
): Promise<TextForm> {
  const head = new Uint8Array(await file.slice(0, sampledBytes).arrayBuffer());
  encodingOfHead(head);
  const { encoding, guessed } = settings.encoding
    ? { encoding: settings.encoding, guessed: false }
    : await encodingOf(file, hooks);
  const delimiter = settings.delimiter ?? guessDelimiter(new TextDecoder(encoding).decode(head));
  return { encoding, guessed, delimiter };
}

/** Reads a separated text. */
export async function readText(
  file: Blob,
  { encoding, delimiter }: TextForm,
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
  for await (const { text, share } of decodedText(file, encoding)) {
    parser.push(text);
    await hooks.onStep(share, builder.rows());
  }
  parser.end();
}

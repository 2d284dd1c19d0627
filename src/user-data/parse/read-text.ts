import { csvParser } from './csv.ts';
import { guessDelimiter } from './delimiter.ts';
import { byteCounter, encodingOfHead, utf8Checker, type Encoding } from './encoding.ts';
import type { Hooks } from './hooks.ts';
import { tableBuilder } from './table-builder.ts';
import type { RawTable } from './raw-table.ts';

const step = 1 << 19;
/** Bytes that encoding and separator are guessed from. */
const sampled = 1 << 16;

/** Reads a separated text; its encoding and separator are found out first. */
export async function readText(file: Blob, hooks: Hooks): Promise<RawTable> {
  const head = new Uint8Array(await file.slice(0, sampled).arrayBuffer());
  const encoding = encodingOfHead(head) ?? (await encodingOfWhole(file, hooks));
  const sample = new TextDecoder(encoding).decode(head);
  const delimiter = guessDelimiter(sample);
  const builder = tableBuilder({ canonical: false, delimiter });
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
  const decoder = new TextDecoder(encoding);
  for (let at = 0; at < file.size; at += step) {
    const bytes = await file.slice(at, at + step).arrayBuffer();
    parser.push(withoutNul(decoder.decode(bytes, { stream: at + step < file.size })));
    await hooks.onStep(Math.min(1, (at + step) / file.size), builder.rows());
  }
  parser.end();
  return builder.done();
}

function withoutNul(text: string): string {
  return text.includes('\0') ? text.replaceAll('\0', '') : text;
}

/** UTF-8 if every byte of the file fits it, else the likeliest of the older encodings. */
async function encodingOfWhole(file: Blob, hooks: Hooks): Promise<Encoding> {
  const checker = utf8Checker();
  const counter = byteCounter();
  let valid = true;
  for (let at = 0; at < file.size; at += step) {
    const bytes = new Uint8Array(await file.slice(at, at + step).arrayBuffer());
    if (valid) valid = checker.add(bytes, at + step >= file.size);
    if (!valid) {
      // What came before was all of one byte a letter or two at most: no evidence either way.
      counter.add(bytes);
      if (at > 20 * step) break;
    }
    await hooks.onStep(0, 0);
  }
  return valid ? 'utf-8' : counter.guess();
}

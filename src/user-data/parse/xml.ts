import { SaxesParser } from 'saxes';
import { FileError } from './file-error.ts';

/** A tag's attributes by their names, with their prefixes. */
export type Attributes = Readonly<Record<string, string>>;

export interface XmlHandler {
  /** A tag's name without its prefix. */
  open: (name: string, attributes: Attributes) => void;
  text: (text: string) => void;
  close: (name: string) => void;
}

/** A tag or a text longer than this is none of a sheet. */
const longestPart = 1_000_000;

/**
 * Walks through XML as it comes. Entities that a document declares are not known, so that none can
 * grow.
 *
 * @throws {FileError} `broken_xlsx` when it is no XML, ends too soon, or a part of it doesn't end
 */
export async function walkXml(
  bytes: AsyncIterable<Uint8Array>,
  handler: XmlHandler,
  onBytes: (bytes: number) => void = () => undefined,
): Promise<void> {
  const decoder = new TextDecoder();
  let sincePart = 0;
  const parser = parserFor(handler, () => (sincePart = 0));
  for await (const part of bytes) {
    onBytes(part.byteLength);
    sincePart += part.byteLength;
    parser.write(decoder.decode(part, { stream: true }));
    if (sincePart > longestPart + part.byteLength) throw new FileError('broken_xlsx');
  }
  parser.write(decoder.decode()).close();
}

function parserFor({ open, text, close }: XmlHandler, onPart: () => void) {
  const parser = new SaxesParser({ position: false, xmlns: false } as const);
  parser.on('opentag', ({ name, attributes }) => {
    onPart();
    open(local(name), attributes);
  });
  parser.on('closetag', ({ name }) => close(local(name)));
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('error', ({ message }) => {
    if (!onCharacters.test(message)) throw new FileError('broken_xlsx');
  });
  return parser;
}

/** What the parser says of characters that XML has no place for; they spoil one cell at most. */
const onCharacters = /^(?:disallowed character|malformed character entity|undefined entity)\.$/;

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The value of an attribute, with or without a prefix. */
export function attribute(attributes: Attributes, name: string): string | null {
  return attributes[name] ?? prefixedAttribute(attributes, name);
}

/** The value of an attribute that has a prefix, whichever. */
export function prefixedAttribute(attributes: Attributes, name: string): string | null {
  const found = Object.keys(attributes).find((key) => key.endsWith(`:${name}`));
  return found === undefined ? null : (attributes[found] ?? null);
}

/** The data cannot be built as they are; the message names what is wrong and where. */
export class BuildError extends Error {
  override readonly name = 'BuildError';
}

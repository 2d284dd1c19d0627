import type { Message } from '../../../src/domain/message.ts';

/** A sentence, or a note, and where it stands. */
export interface Said {
  /** The economy, the corridor or the picture that it is said of. */
  of: string;
  figure: string;
  message: Message;
}

import type { Message, MessageValue } from '../../domain/message.ts';

/**
 * What became of a user's statement: `syntax` it is none; `unknown` it names what is not there;
 * `statement` it is wrong otherwise, as a text where a number must be; `refused` the gate lets only
 * reading through; `timeout`, `cancelled`; `too_big` it wanted more memory than there is or gives
 * more than a page can hold; `engine` the engine broke on it and is being replaced.
 */
export type UserSqlErrorKind =
  'syntax' | 'unknown' | 'statement' | 'refused' | 'timeout' | 'cancelled' | 'too_big' | 'engine';

/** A place in the user's text: offset in UTF-16 units; line and column count from 1. */
export interface SqlPlace {
  offset: number;
  line: number;
  column: number;
}

/** What is told of an error besides its kind. */
interface UserSqlErrorMore {
  place?: SqlPlace | undefined;
  suggestions?: readonly string[];
  /** Which of the kind's sentences, as `refused_function`. */
  reason?: string;
  values?: Readonly<Record<string, MessageValue>>;
  within?: string | undefined;
  cause?: unknown;
}

/** Why a user's statement gave no rows. `message` is the engine's English; `said` is ours. */
export class UserSqlError extends Error {
  override readonly name = 'UserSqlError';
  readonly kind: UserSqlErrorKind;
  readonly place: SqlPlace | undefined;
  /** Names that the engine takes for what was meant, the likeliest first. */
  readonly suggestions: readonly string[];
  /** What happened and what to do, for the user. */
  readonly said: Message;
  /** The named statement that is wrong, where it is not the one that was run; the place is in it. */
  readonly within: string | undefined;

  private readonly more: UserSqlErrorMore;

  constructor(kind: UserSqlErrorKind, message: string, more: UserSqlErrorMore = {}) {
    super(message, { cause: more.cause });
    this.kind = kind;
    this.place = more.place;
    this.suggestions = more.suggestions ?? [];
    this.within = more.within;
    this.more = more;
    const id = `user-sql:${kind}${more.reason ? `_${more.reason}` : ''}`;
    this.said = more.values ? { id, values: more.values } : { id };
  }

  /** The same error, told of a named statement. */
  inside(name: string): UserSqlError {
    return new UserSqlError(this.kind, this.message, { ...this.more, within: name });
  }
}

/** The place at an offset; one beyond the text is its end. */
export function placeAt(sql: string, offset: number): SqlPlace {
  const at = Math.min(Math.max(offset, 0), sql.length);
  const before = sql.slice(0, at).split(/\r\n|\r|\n/);
  return { offset: at, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

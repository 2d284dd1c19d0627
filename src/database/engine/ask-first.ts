import type { EngineState } from '../engine-state.ts';
import { EngineError } from '../engine-error.ts';
import type { Link } from '../link.ts';

/** Lets a download go on, at once or once the user has allowed it. */
export type AskFirst = (onState: (state: EngineState) => void) => Promise<void>;

/**
 * Asks before `bytes` are fetched over a scarce link, once a visit; what the browser has kept from
 * an earlier visit is not asked for.
 *
 * @throws {EngineError} `declined` from the returned function; asked for again it goes on
 */
export function askFirst(
  bytes: number,
  link: () => Link,
  isKept: () => Promise<boolean>,
): AskFirst {
  let asked = false;
  return async (onState) => {
    if (asked || link() !== 'scarce' || (await isKept())) return;
    asked = true;
    await new Promise<void>((allow, refuse) => {
      const decline = () => refuse(new EngineError('declined', 'The user did not want it fetched'));
      onState({ status: 'asking', bytes, allow, decline });
    });
  };
}

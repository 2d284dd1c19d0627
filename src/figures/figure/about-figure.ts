import type { AnySettings } from './any-settings.ts';

/** Pages on which figures stand. */
export type FigurePage =
  | 'explore'
  | 'country'
  | 'group'
  | 'corridor'
  | 'costs'
  | 'gender'
  | 'programmes'
  | 'changes'
  | 'central-banks'
  | 'methods'
  | 'scenarios'
  | 'flows';

/** What a figure needs to have something to show: an economy, or both ends of a corridor. */
export type Needs = 'nothing' | 'economies' | 'corridor';

/**
 * What of a figure is known before its code is loaded: the default of the `about.ts` in its folder,
 * which imports nothing.
 */
export interface About {
  /** Where it stands in the atlas. */
  page: FigurePage;
  /** Its id in that page, if it is not the figure's own; empty if the page itself is its place. */
  anchor?: string | ((settings: AnySettings) => string);
  /** Of its parameters in the page's address. */
  prefix?: string;
  /** What it needs, if not what all figures of its page do. */
  needs?: Needs;
  /** Settings that show it well, as a query string without its question mark; its page's if absent. */
  example?: string;
  /** Names of the built files it is drawn on, as its `files` takes them. */
  files?: readonly string[];
  /** Catalogues it speaks from besides its own. */
  words?: readonly string[];
}

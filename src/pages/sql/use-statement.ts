import { useEffect, useState } from 'react';
import { attempt } from '../../ui/address/live-address.ts';
import { keepDraft, readDraft } from './history.ts';
import { linkOf, searchWith, statementIn } from './statement-address.ts';

/** The text of the console. */
export interface StatementState {
  text: string;
  setText: (text: string) => void;
  /** The text came with the address, from whoever made the link. */
  fromLink: boolean;
  /** Grows whenever an address brings a text of its own. */
  arrivals: number;
  /** Puts a text into the address, where it fits, without leaving the page. */
  keepInAddress: (text: string) => void;
}

/**
 * The statement of the address, else what was last written in this browser, else the first one given.
 * What is written is kept; another address brings its own.
 */
export function useStatement(search: string, first: string): StatementState {
  const given = statementIn(search);
  const [state, setState] = useState(() => ({
    text: given ?? first,
    given,
    fromLink: given !== null,
    arrivals: 0,
  }));
  if (given !== state.given) setState(arrived(state, given));
  const { text } = state;
  // Afterwards, because the page may come drawn, and was drawn without it.
  useEffect(() => {
    const draft = readDraft();
    if (draft !== null) setState((last) => (last.given === null ? { ...last, text: draft } : last));
  }, []);
  useEffect(() => {
    const timer = setTimeout(() => keepDraft(text), 500);
    return () => clearTimeout(timer);
  }, [text]);
  return {
    text,
    setText: (next) => setState((last) => ({ ...last, text: next })),
    fromLink: state.fromLink,
    arrivals: state.arrivals,
    keepInAddress(next) {
      const page = new URL(location.href);
      page.search =
        linkOf(page, next) === null ? searchWith(page.search, '') : searchWith(page.search, next);
      attempt(() => history.replaceState(history.state, '', page));
    },
  };
}

/** What the page itself put into the address is no other's. */
export function arrived(state: { text: string; arrivals: number }, given: string | null) {
  const { text, arrivals } = state;
  const sameText = given === null || given.trim() === text.trim();
  return {
    text: sameText ? text : given,
    given,
    fromLink: !sameText,
    arrivals: sameText ? arrivals : arrivals + 1,
  };
}

import { createContext } from 'react';

/** What a page says of itself in the document's head. */
export interface DocumentHead {
  title: string;
  /** One or two sentences; empty where a page says none. */
  description: string;
}

/** Takes what the page says of itself, where there is no document to tell. */
export const HeadContext = createContext<((head: Partial<DocumentHead>) => void) | null>(null);

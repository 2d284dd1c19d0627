import { use, useEffect } from 'react';
import { HeadContext } from './document-head.ts';

/** Describes the document in a sentence or two, for those who find or share it; not if empty. */
export function useDocumentDescription(text: string): void {
  use(HeadContext)?.({ description: text });
  useEffect(() => {
    if (text === '') return;
    for (const meta of document.querySelectorAll('meta[name=description]'))
      meta.setAttribute('content', text);
  }, [text]);
}

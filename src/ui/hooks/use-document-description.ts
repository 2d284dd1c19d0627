import { use, useEffect } from 'react';
import { HeadContext } from '../document-head.ts';

/** Longer ones are cut by those who show them. */
const longest = 220;

/**
 * Describes the document for those who find or share it, with as many of the sentences as there is
 * room for, one at least; without any its description stays.
 */
export function useDocumentDescription(sentences: readonly string[]): void {
  const text = fitting(sentences);
  use(HeadContext)?.({ description: text });
  useEffect(() => {
    if (text === '') return;
    for (const meta of document.querySelectorAll('meta[name=description]'))
      meta.setAttribute('content', text);
  }, [text]);
}

function fitting(sentences: readonly string[]): string {
  let text = sentences[0] ?? '';
  for (const sentence of sentences.slice(1)) {
    if (text.length + sentence.length + 1 > longest) break;
    text = `${/[.!?…؟]$/.test(text) ? text : `${text}.`} ${sentence}`;
  }
  return text;
}

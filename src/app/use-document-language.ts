import { useLayoutEffect } from 'react';
import { useLanguage } from '../language/index.ts';

/** Keeps the language and direction of the document those of the words in it. */
export function useDocumentLanguage(): void {
  const { language, direction } = useLanguage();
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = direction;
  }, [language, direction]);
}

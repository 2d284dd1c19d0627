import { use, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { HeadContext } from '../document-head.ts';

/**
 * Names the document: what is on the page, then the atlas; the atlas alone for an empty text.
 *
 * @param keep leaves the name that the document came with
 */
export function useDocumentTitle(text: string, keep = false): void {
  const { t } = useTranslation('ui');
  const title = text === '' ? t('atlas') : t('document_title', { text });
  use(HeadContext)?.({ title });
  useEffect(() => {
    if (!keep) document.title = title;
  }, [title, keep]);
}

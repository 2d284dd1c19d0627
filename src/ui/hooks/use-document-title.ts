import { use, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { HeadContext } from '../document-head.ts';

/** Names the document: what is on the page, then the atlas; the atlas alone for an empty text. */
export function useDocumentTitle(text: string): void {
  const { t } = useTranslation('ui');
  const title = text === '' ? t('atlas') : t('document_title', { text });
  use(HeadContext)?.({ title });
  useEffect(() => {
    document.title = title;
  }, [title]);
}

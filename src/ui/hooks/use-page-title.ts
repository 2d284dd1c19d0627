import { useTranslation } from 'react-i18next';
import { useEconomyName } from '../../language/index.ts';
import { useDocumentTitle } from './use-document-title.ts';

/** Names the document after a page, and after the economy that it shows alone. */
export function usePageTitle(title: string, economy: string | null): void {
  const { t } = useTranslation('ui');
  const name = useEconomyName();
  useDocumentTitle(economy === null ? title : t('view_of', { place: name(economy), title }));
}

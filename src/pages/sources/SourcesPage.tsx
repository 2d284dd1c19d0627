import { useTranslation } from 'react-i18next';

/** Where every figure is from. */
export default function SourcesPage() {
  const { t } = useTranslation('sources');
  return <h1>{t('title')}</h1>;
}

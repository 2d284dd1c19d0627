import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { useDocumentTitle } from '../../ui/hooks/use-document-title.ts';
import { EconomySearch } from '../../ui/EconomySearch.tsx';
import type { NamedEconomy } from '../../language/index.ts';

/** Says that the address names no economy, and offers to find one. */
export function NoSuchEconomy(props: { given: string; economies: readonly NamedEconomy[] }) {
  const { given, economies } = props;
  const { t } = useTranslation('country');
  const [, navigate] = useLocation();
  useDocumentTitle(t('unknown.title'));
  return (
    <div className="country">
      <h1>{t('unknown.title')}</h1>
      <p>{t('unknown.text', { given: given.slice(0, 40) })}</p>
      <div className="country__compare">
        <EconomySearch
          label={t('unknown.search')}
          placeholder={t('unknown.search')}
          economies={economies}
          value={null}
          onChoose={(code) => code !== null && navigate(`/country/${code}`)}
        />
      </div>
      <p>
        <Link href="/">{t('unknown.map')}</Link>
      </p>
    </div>
  );
}

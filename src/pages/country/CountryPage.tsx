import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useRoute, useSearch } from 'wouter';
import { useAnswer } from '../../database/use-answer.ts';
import { economiesQuery } from '../../figures/economies/queries.ts';
import { EconomiesProvider } from '../../language/index.ts';
import { Notice } from '../../ui/Notice.tsx';
import { groupOfSlug } from '../../domain/economy-group.ts';
import { Country } from './Country.tsx';
import { Group } from './group/Group.tsx';
import './CountryPage.css';
import { NoSuchEconomy } from './NoSuchEconomy.tsx';

/** The page of one economy, `/country/NPL`, or of a group of them, `/country/region-africa`. */
export default function CountryPage() {
  const { t } = useTranslation('country');
  const [, match] = useRoute('/country/:economy');
  const [, navigate] = useLocation();
  const search = useSearch();
  const given = match?.economy ?? '';
  const code = given.toUpperCase();
  const { data, error, retry } = useAnswer(useMemo(() => economiesQuery(), []));
  const economies = useMemo(() => data?.filter((one) => one.placed), [data]);
  const own = economies?.find((one) => one.economy === code);
  const group = groupOfSlug(given);

  // One address a page: written as the code is.
  useEffect(() => {
    if (own && given !== code)
      navigate(`/country/${code}${search === '' ? '' : `?${search}`}${location.hash}`, {
        replace: true,
      });
  }, [own, given, code, search, navigate]);

  if (economies === undefined)
    return (
      <div className="country">
        {error ? (
          <Notice kind="error" title={t('failed')} onRetry={retry}>
            <p>{t('failed_help')}</p>
          </Notice>
        ) : (
          <p className="note">{t('loading')}</p>
        )}
      </div>
    );
  return (
    <EconomiesProvider economies={data ?? []}>
      {group ? (
        <Group key={group} group={group} />
      ) : own ? (
        <Country key={code} economy={own} economies={economies} />
      ) : (
        <NoSuchEconomy given={given} economies={economies} />
      )}
    </EconomiesProvider>
  );
}

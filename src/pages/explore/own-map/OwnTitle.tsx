import { useTranslation } from 'react-i18next';
import { useLocation, useSearch } from 'wouter';
import { measureIds, measures } from '../../../domain/measure.ts';
import { TitleSelect } from '../../../ui/TitleSelect.tsx';
import { ownSearch, type OwnAddress } from './own-address.ts';
import { useOwnMeasures } from './use-own-measures.ts';
import '../ExploreTitle.css';

const groups = [...new Set(measureIds.map((id) => measures[id].group))];

/** The title of an own column, which is the picker of every measure there is. */
export function OwnTitle({ address }: { address: OwnAddress }) {
  const { t } = useTranslation('explore');
  const { t: domain } = useTranslation('domain');
  const search = useSearch();
  const [, navigate] = useLocation();
  const own = useOwnMeasures(true);
  return (
    <header className="explore-title">
      <h1>
        <TitleSelect
          label={t('measure')}
          groups={[
            ...own,
            ...groups.map((group) => ({
              label: domain(`measure_group.${group}`),
              options: measureIds
                .filter((id) => measures[id].group === group)
                .map((id) => ({ value: id, label: domain(`measure.${id}`) })),
            })),
          ]}
          value={`own.${address.table}.${address.column}`}
          onChange={(value) => {
            const [, table, column] = value.split('.');
            const next =
              table !== undefined && column !== undefined
                ? ownSearch({ ...address, table, column }, search)
                : `?measure=${value}`;
            navigate(`/${next}`);
          }}
        />
      </h1>
    </header>
  );
}

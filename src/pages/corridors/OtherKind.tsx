import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { newestMatrixYear } from '../../domain/editions/matrices.ts';
import { lastTotalYear } from '../../domain/editions/uses.ts';
import type { TableKind } from '../../figures/corridor-table/table-kind.ts';
import { useFormat } from '../../language/index.ts';
import { Button } from '../../ui/Button.tsx';
import type { SettingsState } from './use-settings.ts';

/** Whose amounts these are, and the newest of the other kind one press away. */
export const OtherKind = memo(function OtherKind(
  props: { kind: TableKind; year: number } & Pick<SettingsState, 'change'>,
) {
  const { kind, year, change } = props;
  const { t } = useTranslation('corridors');
  const format = useFormat();
  if (kind === 'published' && lastTotalYear <= newestMatrixYear) return null;
  const years = { year: format.year(year), last: format.year(newestMatrixYear) };
  const other = kind === 'modelled' ? 'published' : 'modelled';
  return (
    <p className="corridors__newer">
      {kind === 'modelled'
        ? t('estimates', years)
        : t(year === newestMatrixYear ? 'newest_matrix' : 'newer', years)}{' '}
      <Button
        plain
        onClick={() => change({ kind: other, year: null, since: null }, { push: true })}
      >
        {other === 'published'
          ? t('newest_published', years)
          : t('newer_estimate', { year: format.year(lastTotalYear) })}
      </Button>
    </p>
  );
});

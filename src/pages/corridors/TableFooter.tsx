import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { EstimateLink } from '../../figures/shown/EstimateLink.tsx';
import { WithTitles } from '../../ui/WithTitles.tsx';
import { FigureSources } from '../../figures/shown/FigureSources.tsx';
import { citationsOf } from '../../domain/editions/citation.ts';
import { panelUses } from '../../figures/corridor-panel/citations.ts';
import { madeDifferently, tableUses } from '../../figures/corridor-table/citations.ts';
import type { TableSettings } from '../../figures/corridor-table/settings.ts';
import { useFormat } from '../../language/index.ts';
import type { Corridors } from './use-corridors.ts';
import '../../figures/shown/figure.css';

/** What must be known of the figures, and whose they are. */
export const TableFooter = memo(function Foot(
  props: Pick<Corridors, 'years' | 'year' | 'since' | 'span'> &
    Pick<TableSettings, 'kind' | 'stock' | 'facts'>,
) {
  const { kind, stock, facts, years, year, since, span } = props;
  const { t } = useTranslation('corridors');
  const format = useFormat();
  const uses =
    span === null
      ? tableUses({ kind, stock }, years, year, since)
      : panelUses({ kind, stock, facts }, years, span, year);
  return (
    <footer className="corridors__foot">
      {span !== null && kind === 'published' && <p className="note">{t('panel.matrices')}</p>}
      {span !== null && <p className="note">{t('panel.breaks')}</p>}
      {span === null && year !== 0 && madeDifferently(kind, years, year, since) && (
        <p className="note">
          {t('made_differently', { year: format.year(year), since: format.year(since) })}
        </p>
      )}
      {kind === 'modelled' && <p className="note">{t('note.interval')}</p>}
      <p className="note">{t('note.shares')}</p>
      <p className="note">{t('note.beside')}</p>
      {year !== 0 && (
        <>
          <FigureSources citations={citationsOf(uses)} kind={kind} Text={WithTitles} />
          <EstimateLink uses={uses} />
        </>
      )}
    </footer>
  );
});

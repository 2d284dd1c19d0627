import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { measureIds } from '../../../domain/measure.ts';
import { useLanguage } from '../../../language/index.ts';
import type { SearchEntry } from '../../../ui/combobox/economy-search.ts';
import { economyGroups, groupName } from '../../../domain/economy-group.ts';
import { termIds } from '../../../ui/terms/terms.ts';
import type { ListedFigure } from '../../../figures/listed/use-figures.ts';
import type { Searched } from './found/search-atlas.ts';
import { titled } from './found/titled.ts';
import { foundPages } from './pages.ts';

/** Everything the field finds, in the user's language. */
export function useSearched(
  entries: readonly SearchEntry[],
  figures: readonly ListedFigure[] | null,
): Searched {
  const { t } = useTranslation(['search', 'app', 'domain', 'glossary']);
  const { language } = useLanguage();
  return useMemo(
    () => ({
      language,
      economies: entries,
      measures: measureIds.map((id) =>
        titled(id, t(`domain:measure.${id}`), t(`domain:term.${id}`)),
      ),
      pages: foundPages(t('app:page', { returnObjects: true })).map((page) =>
        titled(page, t(`app:page.${page}`), t(`search:keywords.${page}`, { defaultValue: '' })),
      ),
      groups: economyGroups.map((group) => titled(group, t(groupName(group)), group)),
      terms: termIds.map((id) => titled(id, t(`glossary:term.${id}.name`))),
      figures: (figures ?? []).map(({ id, title }) => titled(id, title[language], id)),
    }),
    [entries, figures, language, t],
  );
}

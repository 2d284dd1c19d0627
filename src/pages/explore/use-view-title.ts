import { useTranslation } from 'react-i18next';
import { openingYear, type Settings } from '../../figures/world-map/settings/settings.ts';
import { mapTitle } from '../../figures/world-map/title.ts';
import { useSay } from '../../language/index.ts';
import { useDocumentTitle } from '../../ui/hooks/use-document-title.ts';
import { useFrozenWhile } from '../../ui/hooks/use-frozen-while.ts';

/**
 * Names the document after the map's view: what it shows, of when, of whom; the opening view is
 * the atlas's.
 *
 * @param moving whether the years go by of themselves: it is named when they rest
 */
export function useViewTitle(settings: Settings, moving: boolean): void {
  const { t } = useTranslation('ui');
  const say = useSay();
  const { measure, series, year, dollars, focus, with: other } = settings;
  const opening =
    measure === 'received' && year === openingYear(measure, series) && dollars === 'nominal';
  const title = say(mapTitle(settings));
  const of = [focus, other].flatMap((one) => one ?? []);
  const place = say({ id: 'figures:cell', values: { value: { kind: 'economies', value: of } } });
  const text = focus !== null ? t('view_of', { place, title }) : opening ? '' : title;
  useDocumentTitle(useFrozenWhile(text, moving));
}

import { memo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { EconomySearchProps } from '../../../ui/combobox/economy-search-props.ts';
import { EconomySearch } from '../../../ui/EconomySearch.tsx';
import { atlasSearchCode } from './atlas-search-code.ts';
import { useSearchKey } from './use-search-key.ts';
import './AtlasSearch.css';

/**
 * The field above the map: finds economies, which the map then shows, and leads to corridors, pages,
 * measures and figures. What is typed and found has nothing to do with the year.
 */
export const AtlasSearch = memo(function AtlasSearch(
  props: Pick<EconomySearchProps, 'economies' | 'value' | 'onChoose'>,
) {
  const { t } = useTranslation('explore');
  const around = useRef<HTMLDivElement>(null);
  useSearchKey(around);
  return (
    <div className="explore__search" ref={around}>
      <EconomySearch
        {...props}
        label={t('search')}
        placeholder={t('search_hint')}
        code={atlasSearchCode}
      />
      <kbd className="explore__key" aria-hidden="true">
        /
      </kbd>
    </div>
  );
});

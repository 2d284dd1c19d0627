import { useTranslation } from 'react-i18next';
import type { OwnNames } from '../../../user-data/names/own-names.ts';
import { NamePairs } from './NamePairs.tsx';

/** Names of a file that the reader's own list knew, each to be put away where it is wrong. */
export function ByList(props: { names: OwnNames; onForget: (name: string) => void }) {
  const { names, onForget } = props;
  const { t } = useTranslation('own');
  const count = Object.keys(names).length;
  if (count === 0) return null;
  return (
    <details className="own__list-of-names">
      <summary>{t('names.by_list', { count })}</summary>
      <NamePairs names={names} onForget={onForget} />
    </details>
  );
}

import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useEconomyName } from '../../language/index.ts';
import { askedGroup, askedGroupName } from './reading/asked-group.ts';

/** Names what a question is about: an economy, or a group of them. */
export function useAskedName(): (code: string) => string {
  const { t } = useTranslation(['ask', 'domain']);
  const name = useEconomyName();
  return useCallback(
    (code) => {
      const group = askedGroup(code);
      return group === null ? name(code) : t(askedGroupName(group));
    },
    [t, name],
  );
}

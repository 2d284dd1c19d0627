import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearch } from 'wouter';
import { readParameters } from '../../../domain/parameters.ts';
import { mostSteps } from '../../../domain/scenario/step.ts';
import { rankedSettings } from '../../../figures/scenario-ranked/settings.ts';
import { useFormat, useSay } from '../../../language/index.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { isAllLost, lostParts } from './lost-parts.ts';

/** Says of each part of the address that could not be used which it is, and why. */
export function AddressFaults({ economies }: { economies: readonly string[] | null }) {
  const { t } = useTranslation('scenarios');
  const say = useSay();
  const format = useFormat();
  const search = useSearch();
  const lost = useMemo(() => lostParts(search, economies), [search, economies]);
  const others = useMemo(
    () => readParameters(rankedSettings, search).problems.filter(({ name }) => name !== 'steps'),
    [search],
  );
  const said = [
    ...lost.map(({ number, why, part }) =>
      t(`broken.${why}`, {
        number: format.count(number),
        part: part.slice(0, 200),
        most: format.count(mostSteps),
      }),
    ),
    ...(isAllLost(search) ? [t('broken.opening')] : []),
    ...others.map(({ message }) => say(message)),
  ];
  return said.map((sentence) => (
    <Notice key={sentence} kind="warning">
      {sentence}
    </Notice>
  ));
}

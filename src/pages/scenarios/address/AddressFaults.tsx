import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearch } from 'wouter';
import { readParameters } from '../../../domain/parameters.ts';
import { mostSteps } from '../../../domain/scenario/step.ts';
import { rankedSettings } from '../../../figures/scenario-ranked/settings.ts';
import { useEconomyName, useFormat, useSay } from '../../../language/index.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { isAllLost, lostParts } from './lost-parts.ts';

/** Says of each part of the address that could not be used which it is, and why. */
export function AddressFaults(props: {
  /** Those with corridors, and those of them that receive; null before they are known. */
  economies: readonly string[] | null;
  receivers: ReadonlySet<string> | null;
}) {
  const { economies, receivers } = props;
  const { t } = useTranslation('scenarios');
  const say = useSay();
  const format = useFormat();
  const name = useEconomyName();
  const search = useSearch();
  const lost = useMemo(() => lostParts(search, economies), [search, economies]);
  const { values, problems } = useMemo(() => readParameters(rankedSettings, search), [search]);
  const others = problems.filter(({ name }) => name !== 'steps');
  const { receiver } = values;
  const isUnknown = receiver !== null && receivers !== null && !receivers.has(receiver);
  const said = [
    ...lost.map(({ number, why, part }) =>
      t(`broken.${why}`, {
        number: format.count(number),
        part: part.slice(0, 200),
        most: format.count(mostSteps),
      }),
    ),
    ...(isUnknown ? [t('broken.receiver', { part: name(receiver) })] : []),
    ...(isAllLost(search) ? [t('broken.opening')] : []),
    ...others.map(({ message }) => say(message)),
  ];
  return said.map((sentence) => (
    <Notice key={sentence} kind="warning">
      {sentence}
    </Notice>
  ));
}

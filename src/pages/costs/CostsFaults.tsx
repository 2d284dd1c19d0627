import { useTranslation } from 'react-i18next';
import { useSearch } from 'wouter';
import { readParameters } from '../../domain/parameters.ts';
import { chosenAt, costsSettings } from '../../figures/sending-costs/settings.ts';
import { useEconomies, useSay } from '../../language/index.ts';
import { Notice } from '../../ui/Notice.tsx';

/** Says of what the address asks of costs what could not be used, and which codes are no economy's. */
export function CostsFaults() {
  const { t } = useTranslation('costs');
  const say = useSay();
  const economies = useEconomies();
  const { values, problems } = readParameters(costsSettings, useSearch());
  const known = new Set(economies.map(({ economy }) => economy));
  const unknown = [values.from, values.to].flatMap(chosenAt).filter((code) => !known.has(code));
  const said = [
    ...problems.map(({ message }) => say(message)),
    ...(known.size > 0 && unknown.length > 0
      ? [t('unknown', { codes: [...new Set(unknown)].join(', ') })]
      : []),
  ];
  return said.map((sentence) => (
    <Notice key={sentence} kind="warning">
      {sentence}
    </Notice>
  ));
}

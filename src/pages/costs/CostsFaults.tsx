import { useTranslation } from 'react-i18next';
import { useSearch } from 'wouter';
import { checkOf } from '../../domain/address-check.ts';
import { readParameters } from '../../domain/parameters.ts';
import { chosenAt, costsSettings } from '../../figures/sending-costs/settings.ts';
import { useEconomies } from '../../language/index.ts';
import { AddressProblems } from '../../ui/address/AddressProblems.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { sections } from './sections.tsx';

const checks = [
  checkOf(costsSettings),
  ...sections.flatMap(({ figures }) => figures.map(({ check }) => check)),
];

/** Says of what the address asks of costs what could not be used, and which codes are no economy's. */
export function CostsFaults() {
  const { t } = useTranslation('costs');
  const economies = useEconomies();
  const { values } = readParameters(costsSettings, useSearch());
  const known = new Set(economies.map(({ economy }) => economy));
  const unknown = [values.from, values.to].flatMap(chosenAt).filter((code) => !known.has(code));
  return (
    <>
      <AddressProblems checks={checks} />
      {known.size > 0 && unknown.length > 0 && (
        <Notice kind="warning">{t('unknown', { codes: [...new Set(unknown)].join(', ') })}</Notice>
      )}
    </>
  );
}

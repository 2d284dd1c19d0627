import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { EconomyCode } from '../../../domain/economy.ts';
import type { Economies } from '../../../domain/scenario/step.ts';
import { EconomiesField } from '../../../ui/fields/EconomiesField.tsx';
import { economyGroups } from './economy-groups.ts';

/** Most economies that can be chosen one by one. */
const mostChosen = 40;

interface AllOrSomeProps {
  of: 'senders' | 'receivers' | 'hosts';
  value: Economies;
  among: ReadonlySet<EconomyCode>;
  onChange: (value: Economies) => void;
}

/** Whom a step is about: all, or those that are chosen. Drawn for another choice alone, not for each move of a hand. */
export const AllOrSome = memo(function AllOrSome(props: AllOrSomeProps) {
  const { of, value, among, onChange } = props;
  const { t } = useTranslation('scenarios');
  const presets = economyGroups
    .map(({ id, economies }) => ({
      id,
      label: t(`group.${id}`),
      economies: economies.filter((code) => among.has(code)),
    }))
    .filter(({ economies }) => economies.length > 0);
  return (
    <EconomiesField
      label={t(`field.${of}`)}
      none={t(`field.${of}_all`)}
      words={{
        remove: (economy) => t('economies.remove', { economy }),
        add: t('economies.add', { list: t(`field.${of}`) }),
        find: t('economies.find'),
      }}
      value={value === 'all' ? [] : value}
      of={among}
      presets={of === 'receivers' ? [] : presets}
      most={mostChosen}
      onChange={(codes) => onChange(codes.length === 0 ? 'all' : codes)}
    />
  );
}, isAlike);

function isAlike(one: AllOrSomeProps, other: AllOrSomeProps): boolean {
  return (
    one.of === other.of &&
    one.among === other.among &&
    one.onChange === other.onChange &&
    String(one.value) === String(other.value)
  );
}

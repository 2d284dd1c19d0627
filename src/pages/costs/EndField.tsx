import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { groupName } from '../../figures/sending-costs/text.ts';
import {
  chosenAt,
  groups,
  isGroup,
  mostChosen,
  type End,
  type Group,
} from '../../figures/sending-costs/settings.ts';
import { useSay } from '../../language/index.ts';
import { EconomiesField } from '../../ui/fields/EconomiesField.tsx';
import { SelectField } from '../../ui/fields/SelectField.tsx';

/** One end of the corridors: a group of economies, or economies chosen one by one. */
export function EndField(props: { label: string; value: End; onChange: (value: End) => void }) {
  const { label, value, onChange } = props;
  const { t } = useTranslation(['costs', 'sending-costs']);
  const say = useSay();
  const [opened, setOpened] = useState(false);
  const choosing = opened || !isGroup(value);
  const options: readonly { value: Group | 'some'; label: string }[] = [
    ...groups.map((group) => ({
      value: group,
      label: group === 'all' ? t('sending-costs:control.all') : say(groupName(group)),
    })),
    { value: 'some', label: t('end.some') },
  ];
  const shown = choosing ? 'some' : value;
  return (
    <div className="costs__end">
      <SelectField
        label={label}
        options={options}
        value={shown}
        onChange={(next) => {
          setOpened(next === 'some');
          if (next !== 'some') onChange(next);
        }}
      />
      {choosing && (
        <EconomiesField
          label={t('end.chosen', { end: label })}
          none={t('end.none')}
          words={{
            remove: (economy) => t('end.remove', { economy }),
            add: t('end.add', { end: label }),
            find: t('end.find'),
          }}
          value={chosenAt(value)}
          most={mostChosen}
          onChange={(codes) => onChange(codes.length === 0 ? 'all' : codes.toSorted().join(','))}
        />
      )}
    </div>
  );
}

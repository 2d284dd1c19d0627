import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../database/use-answer.ts';
import { EconomySearch } from '../../ui/EconomySearch.tsx';
import { ToggleGroup } from '../../ui/ToggleGroup.tsx';
import type { ControlsProps } from '../shown/controls-props.ts';
import { economiesQuery } from '../economies/queries.ts';
import { EditionControls } from './EditionControls.tsx';
import './controls.css';
import { directions, type MigrantsSettings } from './settings.ts';

/** Whose migrants, which of them, and in which revision. */
export function MigrantsControls({ settings, change }: ControlsProps<MigrantsSettings>) {
  const { t } = useTranslation('migrants-by-sex');
  const { data } = useAnswer(economies);
  const placed = useMemo(() => (data ?? []).filter((one) => one.placed), [data]);
  return (
    <>
      <div className="migrants-by-sex__economy">
        <EconomySearch
          label={t('control.economy')}
          placeholder={t('control.economy')}
          economies={placed}
          value={settings.economies[0] ?? null}
          onChoose={(code) => code !== null && change({ economies: [code] })}
        />
      </div>
      <ToggleGroup
        label={t('control.direction')}
        options={directions.map((value) => ({ value, label: t(`direction.${value}`) }))}
        value={settings.direction}
        onChange={(direction) => change({ direction })}
      />
      <EditionControls edition={settings.edition} change={(edition) => change({ edition })} />
    </>
  );
}

const economies = economiesQuery();

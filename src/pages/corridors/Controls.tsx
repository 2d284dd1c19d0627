import { useTranslation } from 'react-i18next';
import { tableKinds } from '../../figures/corridor-table/settings.ts';
import { useFormat } from '../../language/index.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { ToggleGroup } from '../../ui/ToggleGroup.tsx';
import type { Corridors } from './use-corridors.ts';
import { useNarrow } from './use-narrow.ts';
import type { SettingsState } from './use-settings.ts';

/** Whose amounts, of which year, compared with which, beside which count of migrants. */
export function Controls(props: { corridors: Corridors; state: SettingsState }) {
  const { all, year, since } = props.corridors;
  const { settings, change } = props.state;
  const { t } = useTranslation('corridors');
  const format = useFormat();
  const narrow = useNarrow();
  const newest = all.at(-1);
  const downwards = all.toReversed();
  const yearLabel = (one: number) =>
    one === newest && !narrow ? t('newest', { year: format.year(one) }) : format.year(one);
  return (
    <div className="corridors__controls">
      <ToggleGroup
        label={t('kind')}
        options={tableKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
        value={settings.kind}
        onChange={(kind) => change({ kind, year: null, since: null }, { push: true })}
      />
      <SelectField
        label={t('year')}
        options={downwards.map((one) => ({ value: String(one), label: yearLabel(one) }))}
        value={String(year)}
        onChange={(one) =>
          change({ year: Number(one) === newest ? null : Number(one) }, { push: true })
        }
      />
      <SelectField
        label={t('since')}
        options={downwards
          .filter((one) => one !== year)
          .map((one) => ({ value: String(one), label: format.year(one) }))}
        value={String(since)}
        onChange={(one) => change({ since: Number(one) })}
      />
      <SelectField
        label={t('stock')}
        options={(['2024', '2020'] as const).map((stock) => ({
          value: stock,
          label: t(narrow ? 'revision_short' : 'revision', { stock }),
        }))}
        value={settings.stock}
        onChange={(stock) => change({ stock })}
      />
    </div>
  );
}

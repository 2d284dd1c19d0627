import { stockEditions } from '../../domain/editions/stock.ts';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { tableKinds } from '../../figures/corridor-table/table-kind.ts';
import type { TableSettings } from '../../figures/corridor-table/settings.ts';
import { useFormat } from '../../language/index.ts';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { ToggleGroup } from '../../ui/ToggleGroup.tsx';
import { FactsField, FormControl, SpanFields } from './panel/PanelControls.tsx';
import type { Corridors } from './use-corridors.ts';
import { useNarrow } from './grid/use-narrow.ts';
import type { SettingsState } from './use-settings.ts';

/** Whose amounts, of which year, compared with which, beside which count of migrants. */
export const Controls = memo(function Controls(
  props: Pick<Corridors, 'all' | 'year' | 'since' | 'span' | 'form'> &
    Pick<TableSettings, 'kind' | 'stock' | 'facts'> &
    Pick<SettingsState, 'change'>,
) {
  const { all, year, since, span, form, kind, stock, facts, change } = props;
  const { t } = useTranslation('corridors');
  const format = useFormat();
  const narrow = useNarrow();
  const newest = all.at(-1);
  const several = form === 'one' ? null : span;
  const downwards = (several ?? all).toReversed();
  const others = downwards.filter((one) => one !== year);
  const yearLabel = (one: number) =>
    one === newest && !narrow && several === null
      ? t('newest', { year: format.year(one) })
      : format.year(one);
  return (
    <div className="corridors__controls">
      <ToggleGroup
        label={t('kind')}
        options={tableKinds.map((one) => ({ value: one, label: t(`kinds.${one}`) }))}
        value={kind}
        onChange={(one) => change({ kind: one, year: null, since: null }, { push: true })}
      />
      <FormControl all={all} form={form} change={change} />
      {several && <SpanFields all={all} span={several} change={change} />}
      <SelectField
        label={t(several ? 'panel.year' : 'year')}
        options={downwards.map((one) => ({ value: String(one), label: yearLabel(one) }))}
        value={String(year)}
        onChange={(one) =>
          change({ year: Number(one) === downwards[0] ? null : Number(one) }, { push: true })
        }
      />
      {others.length > 0 && (
        <SelectField
          label={t('since')}
          options={others.map((one) => ({ value: String(one), label: format.year(one) }))}
          value={String(since)}
          onChange={(one) => change({ since: Number(one) }, { push: true })}
        />
      )}
      <SelectField
        label={t('stock')}
        options={stockEditions.map((one) => ({
          value: one,
          label: t(narrow ? 'revision_short' : 'revision', { stock: one }),
        }))}
        value={stock}
        onChange={(one) => change({ stock: one }, { push: true })}
      />
      <FactsField facts={facts} change={change} />
    </div>
  );
});

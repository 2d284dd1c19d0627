import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import {
  factChoices,
  panelForms,
  type PanelForm,
} from '../../../figures/corridor-panel/settings.ts';
import type { TableSettings } from '../../../figures/corridor-table/settings.ts';
import { useFormat } from '../../../language/index.ts';
import { SelectField } from '../../../ui/fields/SelectField.tsx';
import { ToggleGroup } from '../../../ui/ToggleGroup.tsx';
import type { Corridors } from '../use-corridors.ts';
import type { SettingsState } from '../use-settings.ts';

/** Years that a panel opens with: a database answers so many in a breath. */
const opening = 10;

/** One year or several, how several are laid out, and of which year costs and migrants are. */
export const FormControl = memo(function FormControl(
  props: Pick<Corridors, 'all' | 'form'> & Pick<SettingsState, 'change'>,
) {
  const { all, form, change } = props;
  const { t } = useTranslation('corridors');
  const set = (one: PanelForm | 'one') => {
    if (one === 'one') return change({ years: null, form: 'wide', since: null }, { push: true });
    const some = all.slice(-opening);
    const years = { first: some[0] ?? 0, last: some.at(-1) ?? 0 };
    return change(form === 'one' ? { form: one, years } : { form: one }, { push: true });
  };
  return (
    <ToggleGroup
      label={t('panel.form')}
      options={(['one', ...panelForms] as const).map((one) => ({
        value: one,
        label: t(`panel.forms.${one}`),
      }))}
      value={form}
      onChange={set}
    />
  );
});

/** The first and the last year of a panel. */
export const SpanFields = memo(function SpanFields(
  props: Pick<Corridors, 'all'> & { span: readonly number[] } & Pick<SettingsState, 'change'>,
) {
  const { all, span, change } = props;
  const { t } = useTranslation('corridors');
  const format = useFormat();
  const [first = 0, last = first] = [span[0], span.at(-1)];
  const field = (label: string, value: number, years: readonly number[], end: 'first' | 'last') => (
    <SelectField
      label={label}
      options={years.map((one) => ({ value: String(one), label: format.year(one) }))}
      value={String(value)}
      onChange={(one) => change({ years: { first, last, [end]: Number(one) } }, { push: true })}
    />
  );
  return (
    <>
      {field(
        t('panel.first'),
        first,
        all.filter((one) => one <= last),
        'first',
      )}
      {field(t('panel.last'), last, all.filter((one) => one >= first).toReversed(), 'last')}
    </>
  );
});

/** Of which year costs and migrants are. */
export const FactsField = memo(function FactsField(
  props: Pick<TableSettings, 'facts'> & Pick<SettingsState, 'change'>,
) {
  const { facts, change } = props;
  const { t } = useTranslation('corridors');
  return (
    <SelectField
      label={t('panel.facts')}
      options={factChoices.map((one) => ({ value: one, label: t(`panel.facts_of.${one}`) }))}
      value={facts}
      onChange={(one) => change({ facts: one }, { push: true })}
    />
  );
});

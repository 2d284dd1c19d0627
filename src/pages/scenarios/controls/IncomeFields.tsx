import { useTranslation } from 'react-i18next';
import { limits } from '../../../domain/scenario/assumptions.ts';
import { gulf } from '../../../domain/scenario/presets.ts';
import {
  incomeYears,
  type Economies,
  type IncomeChange,
  type IncomeStep,
} from '../../../domain/scenario/step.ts';
import { useFormat } from '../../../language/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { NumberField } from '../../../ui/fields/NumberField.tsx';
import { useSteadyCall } from '../../../ui/hooks/use-steady-call.ts';
import { SelectField } from '../../../ui/fields/SelectField.tsx';
import { AllOrSome } from './AllOrSome.tsx';
import { ElasticityField } from './ElasticityField.tsx';
import type { StepScope } from './step-scope.ts';

/** Groups of hosts whose incomes change apart; more would not be seen together. */
const mostChanges = 6;

/** Whose incomes change and by how much: of a year as it happened, or as the user says. */
export function IncomeFields(props: {
  step: IncomeStep;
  scope: StepScope;
  onChange: (step: IncomeStep) => void;
}) {
  const { step, scope, onChange } = props;
  const { t } = useTranslation('scenarios');
  const { changes } = step;
  const put = (next: readonly IncomeChange[]) => onChange({ ...step, changes: next });
  return (
    <div className="steps__fields">
      {changes.map((change, at) => (
        <Change
          key={at}
          change={change}
          scope={scope}
          onChange={(next) => put(changes.map((one, other) => (other === at ? next : one)))}
          onRemove={
            changes.length > 1 ? () => put(changes.filter((_, other) => other !== at)) : null
          }
        />
      ))}
      {changes.length < mostChanges && (
        <Button
          className="steps__more"
          onClick={() => put([...changes, { economies: gulf, percent: -5 }])}
        >
          {t('income.add')}
        </Button>
      )}
      <ElasticityField
        kind="income"
        value={step.elasticity}
        onChange={(elasticity) => onChange({ ...step, elasticity })}
      />
    </div>
  );
}

function Change(props: {
  change: IncomeChange;
  scope: StepScope;
  onChange: (change: IncomeChange) => void;
  onRemove: (() => void) | null;
}) {
  const { change, scope, onChange, onRemove } = props;
  const { t } = useTranslation('scenarios');
  const format = useFormat();
  const changeEconomies = useSteadyCall((economies: Economies) => {
    if ('economies' in change) onChange({ ...change, economies });
  });
  const said = 'year' in change ? String(change.year) : 'own';
  return (
    <div className="steps__change">
      <div className="steps__row">
        <SelectField
          label={t('income.what')}
          options={[
            { value: 'own', label: t('income.own') },
            ...incomeYears.map((year) => ({
              value: String(year),
              label: t('income.year', { year: format.year(year) }),
            })),
          ]}
          value={said}
          onChange={(value) => {
            const year = incomeYears.find((one) => String(one) === value);
            onChange(year === undefined ? { economies: 'all', percent: -5 } : { year });
          }}
        />
        {onRemove && (
          <Button plain onClick={onRemove}>
            {t('income.remove')}
          </Button>
        )}
      </div>
      {'year' in change ? (
        <p className="steps__note">{t('income.year_means', { year: format.year(change.year) })}</p>
      ) : (
        <>
          <AllOrSome
            of="hosts"
            value={change.economies}
            among={scope.senders}
            onChange={changeEconomies}
          />
          <NumberField
            label={t('field.percent')}
            {...limits.percent}
            step={0.5}
            value={change.percent}
            onChange={(percent) => onChange({ ...change, percent })}
            unit="%"
            valueText={format.share}
          />
        </>
      )}
    </div>
  );
}

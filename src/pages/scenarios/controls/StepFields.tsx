import { useTranslation } from 'react-i18next';
import { limits, type Limited } from '../../../domain/scenario/assumptions.ts';
import {
  moves,
  moving,
  type CostStep,
  type Economies,
  type LevyStep,
  type PeopleStep,
  type Step,
} from '../../../domain/scenario/step.ts';
import { useFormat } from '../../../language/index.ts';
import { NumberField } from '../../../ui/fields/NumberField.tsx';
import { ToggleGroup } from '../../../ui/ToggleGroup.tsx';
import { useSteadyCall } from '../../../ui/hooks/use-steady-call.ts';
import { AllOrSome } from './AllOrSome.tsx';
import { ElasticityField } from './ElasticityField.tsx';
import { IncomeFields } from './IncomeFields.tsx';
import type { StepScope } from './step-scope.ts';

interface FieldsProps<Of extends Step> {
  step: Of;
  scope: StepScope;
  onChange: (step: Of) => void;
}

/** Every assumption of a step. */
export function StepFields({ step, scope, onChange }: FieldsProps<Step>) {
  switch (step.kind) {
    case 'cost':
      return <CostFields step={step} scope={scope} onChange={onChange} />;
    case 'levy':
      return <LevyFields step={step} scope={scope} onChange={onChange} />;
    case 'income':
      return <IncomeFields step={step} scope={scope} onChange={onChange} />;
    case 'people':
      return <PeopleFields step={step} scope={scope} onChange={onChange} />;
  }
}

function CostFields({ step, scope, onChange }: FieldsProps<CostStep>) {
  return (
    <div className="steps__fields">
      <PercentField
        of="target"
        step={0.5}
        value={step.target}
        onChange={(target) => onChange({ ...step, target })}
      />
      <Corridors step={step} scope={scope} onChange={onChange} />
      <ElasticityField
        kind="cost"
        value={step.elasticity}
        onChange={(elasticity) => onChange({ ...step, elasticity })}
      />
    </div>
  );
}

function LevyFields({ step, scope, onChange }: FieldsProps<LevyStep>) {
  return (
    <div className="steps__fields">
      <PercentField
        of="rate"
        step={0.5}
        value={step.rate}
        onChange={(rate) => onChange({ ...step, rate })}
      />
      <Corridors step={step} scope={scope} onChange={onChange} />
      <PercentField
        of="met"
        step={1}
        value={step.met}
        onChange={(met) => onChange({ ...step, met })}
      />
      <PercentField
        of="borne"
        step={5}
        value={step.borne}
        onChange={(borne) => onChange({ ...step, borne })}
      />
      <ElasticityField
        kind="levy"
        value={step.elasticity}
        onChange={(elasticity) => onChange({ ...step, elasticity })}
      />
    </div>
  );
}

function PeopleFields({ step, scope, onChange }: FieldsProps<PeopleStep>) {
  const { t } = useTranslation('scenarios');
  return (
    <div className="steps__fields">
      <ToggleGroup
        label={t('field.move')}
        labelShown
        options={moves.map((value) => ({ value, label: t(`move.${value}`) }))}
        value={step.move}
        onChange={(move) => onChange({ ...step, move })}
      />
      <PercentField
        of="share"
        step={1}
        value={step.share}
        onChange={(share) => onChange({ ...step, share })}
      />
      <ToggleGroup
        label={t('field.sex')}
        labelShown
        options={moving.map((value) => ({ value, label: t(`sex.${value}`) }))}
        value={step.sex}
        onChange={(sex) => onChange({ ...step, sex })}
      />
      <Corridors step={step} scope={scope} onChange={onChange} />
    </div>
  );
}

/** Between whom: senders and receivers, all or some. */
function Corridors<Of extends CostStep | LevyStep | PeopleStep>({
  step,
  scope,
  onChange,
}: FieldsProps<Of>) {
  const changeSenders = useSteadyCall((senders: Economies) => onChange({ ...step, senders }));
  const changeReceivers = useSteadyCall((receivers: Economies) => onChange({ ...step, receivers }));
  return (
    <>
      <AllOrSome of="senders" value={step.senders} among={scope.senders} onChange={changeSenders} />
      <AllOrSome
        of="receivers"
        value={step.receivers}
        among={scope.receivers}
        onChange={changeReceivers}
      />
    </>
  );
}

/** A percentage between the ends that a step takes. */
function PercentField(props: {
  of: Exclude<Limited, 'elasticity' | 'percent'>;
  step: number;
  value: number;
  onChange: (value: number) => void;
}) {
  const { of, step, value, onChange } = props;
  const { t } = useTranslation('scenarios');
  const format = useFormat();
  return (
    <NumberField
      label={t(`field.${of}`)}
      {...limits[of]}
      step={step}
      value={value}
      onChange={onChange}
      unit="%"
      valueText={format.share}
    >
      {t(`field.${of}_means`)}
    </NumberField>
  );
}

import { useTranslation } from 'react-i18next';
import { elasticityOf, limits } from '../../../domain/scenario/assumptions.ts';
import { useFormat } from '../../../language/index.ts';
import { NumberField } from '../../../ui/fields/NumberField.tsx';

/** How the amount answers: the elasticity of a step, what it means, and over what the range goes. */
export function ElasticityField(props: {
  kind: keyof typeof elasticityOf;
  value: number;
  onChange: (value: number) => void;
}) {
  const { kind, value, onChange } = props;
  const { t } = useTranslation('scenarios');
  const format = useFormat();
  const { low, high } = elasticityOf[kind];
  return (
    <NumberField
      label={t(`elasticity.${kind}`)}
      {...limits.elasticity}
      step={0.1}
      value={value}
      onChange={onChange}
      valueText={(at) => format.count(at)}
    >
      {t(`elasticity.${kind}_means`, { low: format.count(low), high: format.count(high) })}
    </NumberField>
  );
}

import { useTranslation } from 'react-i18next';
import { useFormat } from '../../language/index.ts';
import type { FileSummary } from '../../user-data/worker/protocol.ts';
import type { ColumnPlan, Plan } from '../../user-data/infer/plan.ts';
import {
  roles,
  soleRoles,
  writtenUnits,
  type Role,
  type WrittenUnit,
} from '../../user-data/infer/roles.ts';
import { columnName } from './column-name.ts';

/** Every column: its name, what stands in it, what it was taken for, and a choice to change that. */
export function ColumnTable(props: {
  summary: FileSummary;
  plan: Plan;
  onPlan: (plan: Plan) => void;
}) {
  const { summary, plan, onPlan } = props;
  const { t } = useTranslation('own');
  const format = useFormat();
  const change = (place: number, changes: Partial<ColumnPlan>) =>
    onPlan({
      ...plan,
      columns: plan.columns.map((column) => {
        if (column.place === place) return { ...column, ...changes };
        // One sender, one year: the column that was it becomes text.
        const taken = changes.role !== undefined && soleRoles.has(changes.role);
        return taken && column.role === changes.role
          ? { ...column, role: 'text' as const }
          : column;
      }),
    });
  const { across } = plan;
  return (
    <div className="own__scroll">
      <table className="own__columns">
        <caption>{t('columns.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('columns.column')}</th>
            <th scope="col">{t('columns.examples')}</th>
            <th scope="col">{t('columns.found')}</th>
            <th scope="col">{t('columns.unit')}</th>
          </tr>
        </thead>
        <tbody>
          {plan.columns.map(({ place, role, unit }) => {
            const name = columnName(summary, place, t);
            return (
              <tr key={place} data-ignored={role === 'ignore' || undefined}>
                <th scope="row">
                  <bdi>{name}</bdi>
                </th>
                <td className="own__cells">
                  <bdi>{summary.columns[place]?.examples.join(' · ')}</bdi>
                </td>
                <td>
                  <Choice
                    label={t('columns.found_of', { column: name })}
                    options={roles.map((value) => ({ value, label: t(`role.${value}`) }))}
                    value={role}
                    onChange={(value: Role) => change(place, { role: value })}
                  />
                </td>
                <td>
                  {role === 'number' && (
                    <Units
                      name={name}
                      unit={unit}
                      onChange={(value) => change(place, { unit: value })}
                    />
                  )}
                </td>
              </tr>
            );
          })}
          {across && (
            <tr>
              <th scope="row">
                {across.columns[0]?.key} … {across.columns.at(-1)?.key}
              </th>
              <td>
                {t(`across.${across.kind}`, {
                  count: across.columns.length,
                  shown: format.count(across.columns.length),
                })}
              </td>
              <td>
                {across.kind === 'economy' ? (
                  <Choice
                    label={t('across.role')}
                    options={(['sender', 'receiver', 'origin', 'destination'] as const).map(
                      (value) => ({
                        value,
                        label: t('across.across', { role: t(`role.${value}`) }),
                      }),
                    )}
                    value={across.role as 'sender'}
                    onChange={(role) => onPlan(turned(plan, role))}
                  />
                ) : (
                  t('across.across', { role: t(`role.${across.role}`) })
                )}
              </td>
              <td>
                {across.measures.map(({ name, unit }, measure) => (
                  <Units
                    key={measure}
                    name={name === '' ? t('across.values') : name}
                    titled={across.measures.length > 1}
                    unit={unit}
                    onChange={(chosen) => onPlan(measured(plan, measure, chosen))}
                  />
                ))}
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}

const otherEnd = {
  sender: 'receiver',
  receiver: 'sender',
  origin: 'destination',
  destination: 'origin',
} as const;

/** A matrix whose columns are another end: its rows are then the other one. */
function turned(plan: Plan, role: keyof typeof otherEnd): Plan {
  const { across } = plan;
  if (!across) return plan;
  return {
    ...plan,
    across: { ...across, role },
    columns: plan.columns.map((column) =>
      column.role in otherEnd ? { ...column, role: otherEnd[role] } : column,
    ),
  };
}

/** The unit of one of the measures laid out sideways. */
function measured(plan: Plan, measure: number, unit: WrittenUnit): Plan {
  const { across } = plan;
  if (!across) return plan;
  const measures = across.measures.map((one, at) => (at === measure ? { ...one, unit } : one));
  return { ...plan, across: { ...across, measures } };
}

function Units(props: {
  name: string;
  /** Whether the name is to be seen: other units stand beside this one. */
  titled?: boolean;
  unit: WrittenUnit;
  onChange: (unit: WrittenUnit) => void;
}) {
  const { t } = useTranslation('own');
  const choice = (
    <Choice
      label={t('columns.unit_of', { column: props.name })}
      options={writtenUnits.map((value) => ({ value, label: t(`unit.${value}`) }))}
      value={props.unit}
      onChange={props.onChange}
    />
  );
  if (!props.titled) return choice;
  return (
    <p className="own__measure">
      <bdi>{props.name}</bdi> {choice}
    </p>
  );
}

/** A select that only a screen reader needs the label of: the table's headings say it. */
function Choice<Value extends string>(props: {
  label: string;
  options: readonly { value: Value; label: string }[];
  value: Value;
  onChange: (value: Value) => void;
}) {
  return (
    <select
      className="own__select"
      aria-label={props.label}
      value={props.value}
      onChange={(event) => {
        const chosen = props.options.find(({ value }) => value === event.target.value);
        if (chosen) props.onChange(chosen.value);
      }}
    >
      {props.options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}

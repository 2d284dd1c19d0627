import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Step } from '../../../domain/scenario/step.ts';
import { traceOf, type TracedCorridor, type TracedStep } from '../../../domain/scenario/trace.ts';
import { unallocated } from '../../../domain/scenario/world.ts';
import type { ScenarioModel } from '../../../figures/scenario-change/model.ts';
import { useEconomyName, useFormat, useSay } from '../../../language/index.ts';
import { stepName } from '../../../figures/scenario-ranked/text.ts';
import { formulaOf, keptFormula } from './formulas.ts';

/** Corridors that are shown one by one until all are asked for. */
const first = 8;

/** How the figure of one receiver came about, corridor by corridor and step by step. */
export function Trace({ model }: { model: ScenarioModel }) {
  const { scenario, receivers, followed } = model;
  const { t } = useTranslation('scenarios');
  const name = useEconomyName();
  const say = useSay();
  const format = useFormat();
  const [open, setOpen] = useState(false);
  const of = followed ?? receivers[0];
  const { steps, world } = scenario;
  if (!of || steps.length === 0) return null;
  return (
    <section className="scenarios__section" aria-labelledby="trace-title">
      <h2 id="trace-title">{t('trace.title', { receiver: name.forms(of.economy) })}</h2>
      <p>{t('trace.lead')}</p>
      <ol className="scenarios__formulas" role="list">
        {steps.map((step, at) => (
          <li key={at}>
            <div>
              {say(stepName(step, at))} <code dir="ltr">{formulaOf(step)}</code>
            </div>
            {step.kind === 'cost' && (
              <div>
                {t('trace.kept_formula')} <code dir="ltr">{keptFormula(step)}</code>
              </div>
            )}
          </li>
        ))}
      </ol>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t('trace.open')}</summary>
        {open && (
          <Corridors
            steps={steps}
            corridors={traceOf(world, steps, of.economy)}
            told={format.amount(of.change?.central ?? 0, 'usd', { as: 'full' })}
            tell={model.tell}
          />
        )}
      </details>
    </section>
  );
}

function Corridors(props: {
  steps: readonly Step[];
  corridors: readonly TracedCorridor[];
  told: string;
  tell: ScenarioModel['tell'];
}) {
  const { steps, corridors, told, tell } = props;
  const { t } = useTranslation('scenarios');
  const name = useEconomyName();
  const say = useSay();
  const format = useFormat();
  const [all, setAll] = useState(false);
  const usd = (value: number) => format.amount(value, 'usd', { as: 'full' });
  const shown = all ? corridors : corridors.slice(0, first);
  const rest = corridors.slice(shown.length);
  const sum = (of: (corridor: TracedCorridor) => number, among = corridors) =>
    among.reduce((total, corridor) => total + of(corridor), 0);
  const keptOf = ({ steps: traced }: TracedCorridor) =>
    traced.reduce((total, { kept }) => total + (kept ?? 0), 0);
  const lastOf = (corridor: TracedCorridor) => corridor.steps.at(-1)?.after ?? corridor.usd;
  const keeps = steps.some(({ kind }) => kind === 'cost');
  const summed = (label: string, among: readonly TracedCorridor[]) => (
    <tr className="scenarios__sum">
      <th scope="row">{label}</th>
      <td>{usd(sum(({ usd: amount }) => amount, among))}</td>
      {steps.map((_, at) => (
        <td key={at}>{usd(sum((corridor) => corridor.steps[at]?.after ?? 0, among))}</td>
      ))}
      <td>{usd(sum((corridor) => lastOf(corridor) - corridor.usd, among))}</td>
      {keeps && <td>{usd(sum(keptOf, among))}</td>}
    </tr>
  );
  return (
    <>
      <section
        className="scenarios__scroll"
        aria-labelledby="trace-title"
        // It scrolls by itself, so the keyboard must reach it.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        <table className="scenarios__table">
          <thead>
            <tr>
              <th scope="col">{t('trace.sender')}</th>
              <th scope="col">{t('trace.amount')}</th>
              {steps.map((step, at) => (
                <th key={at} scope="col">
                  {say(stepName(step, at))}
                </th>
              ))}
              <th scope="col">{t('tell.change')}</th>
              {keeps && <th scope="col">{t('tell.kept')}</th>}
            </tr>
          </thead>
          <tbody>
            {shown.map((corridor) => (
              <tr key={corridor.sender}>
                <th scope="row">
                  {corridor.sender === unallocated ? t('trace.unallocated') : name(corridor.sender)}
                </th>
                <td>{usd(corridor.usd)}</td>
                {corridor.steps.map((step, at) => (
                  <td key={at}>
                    {step.unknown
                      ? t('trace.unknown')
                      : t('trace.cell', {
                          factor: factorText(step.factor, format.locale),
                          after: usd(step.after),
                        })}
                    {inputsOf(steps[at], step).map(([key, value]) => (
                      <span key={key} className="scenarios__cost">
                        {t(`trace.${key}`, { [key]: format.amount(value, 'percent') })}
                      </span>
                    ))}
                  </td>
                ))}
                <td>{usd(lastOf(corridor) - corridor.usd)}</td>
                {keeps && <td>{usd(keptOf(corridor))}</td>}
              </tr>
            ))}
            {rest.length > 0 && summed(t('trace.rest', { count: rest.length }), rest)}
            {summed(t('trace.sum'), corridors)}
          </tbody>
        </table>
      </section>
      {rest.length > 0 && (
        <button type="button" className="button" onClick={() => setAll(true)}>
          {t('trace.all', { count: corridors.length })}
        </button>
      )}
      <p className="scenarios__note">{t(`trace.result_${tell}`, { told })}</p>
    </>
  );
}

/** What a step takes of a corridor, percent, by its key under `scenarios:trace`. */
function inputsOf(
  step: Step | undefined,
  traced: TracedStep,
): readonly (readonly [string, number])[] {
  const { cost, income, part } = traced;
  if (step?.kind === 'cost' && cost !== null) return [['cost', cost]];
  if (income !== null && income !== 0) return [['income', income]];
  if (step?.kind === 'people' && part !== null)
    return [[step.sex === 'female' ? 'women' : 'men', 100 * part]];
  return [];
}

function factorText(factor: number, locale: string): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }).format(factor);
}

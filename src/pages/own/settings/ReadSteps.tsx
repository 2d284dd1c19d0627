import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../language/index.ts';
import type { ReadReport, ReadStepKind } from '../../../user-data/parse/read-report.ts';
import type { ReadSettings } from '../../../user-data/parse/read-settings.ts';
import { Button } from '../../../ui/Button.tsx';

/** Settings that take a step back, of those that can be. */
const undoings: Partial<Record<ReadStepKind, (report: ReadReport) => Partial<ReadSettings>>> = {
  merged_filled: ({ filled }) => ({ fill: Object.fromEntries(filled.map((one) => [one, false])) }),
  filled: () => ({ fill: {} }),
  names_joined: ({ names }) =>
    names ? { names: { first: names.first + names.count - 1, count: 1 } } : {},
};

/** What was done by itself on the way from the file to its rows, and the way back from it. */
export function ReadSteps(props: {
  report: ReadReport;
  onSettings: (changes: Partial<ReadSettings>) => void;
}) {
  const { report, onSettings } = props;
  const { t } = useTranslation('own');
  const format = useFormat();
  if (report.steps.length === 0) return null;
  return (
    <ul role="list" className="own__steps">
      {report.steps.map(({ kind, values }) => {
        const undo = undoings[kind];
        const count = Number(values.count ?? 0);
        const { encoding } = report;
        const words = t(`read_step.${kind}`, {
          ...values,
          count,
          shown: format.count(count),
          ...(encoding && { encoding: t(`encoding.${encoding}`) }),
        });
        return (
          <li key={kind}>
            {words}{' '}
            {undo && (
              <Button plain onClick={() => onSettings(undo(report))}>
                {t('tables.undo')}
                <span className="visually-hidden">: {words}</span>
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { FigureContext } from '../../charts/around/figure-context.ts';
import { Bars } from '../../charts/bars/Bars.tsx';
import { Lines } from '../../charts/lines/Lines.tsx';
import { measures, type Unit } from '../../domain/measure.ts';
import type { Answer } from '../../figures/questions/answer/answer-question.ts';
import {
  drawnAnswer,
  theWorld,
  type DrawnAnswer,
  type DrawnBars,
  type DrawnLines,
} from '../../figures/questions/answer/drawn-answer.ts';
import type { AnswerRows } from '../../figures/questions/answer/plan.ts';
import { askedMeasureName, measureOf } from '../../figures/questions/reading/measure-of.ts';
import {
  isFlowShape,
  type AskedMeasure,
  type Question,
} from '../../figures/questions/reading/question.ts';
import { useAskedName } from '../../figures/questions/use-asked-name.ts';
import { comparedTone } from '../../figures/shared/compared-tone.ts';
import { Drawings } from '../../figures/shown/Drawings.tsx';
import '../../figures/shown/figure.css';
import { useFormat, useLanguage } from '../../language/index.ts';
import { usePrinting } from '../../ui/hooks/use-printing.ts';
import { useWidths } from '../../ui/hooks/use-width.ts';

/** Width of the drawing on paper, in px. */
const printed = [392] as const;
/** Names stand over their bars where there is less room, in px. */
const narrow = 520;

interface Shown<Drawn> {
  title: string;
  /** Years that the series lies apart. */
  step: number;
  drawn: Drawn;
}

/** The numbers of an answer as bars or as lines over years. */
export function OwnDrawing(props: { question: Question; rows: AnswerRows; answer: Answer }) {
  const { question, rows, answer } = props;
  const { t } = useTranslation(['ask', 'domain']);
  const format = useFormat();
  const printing = usePrinting();
  const { ref, widths } = useWidths<HTMLDivElement>();
  const drawn = useMemo(() => drawnAnswer(question, rows, answer), [question, rows, answer]);
  const what = useWhat(question);
  const years = drawn?.kind === 'lines' ? yearsOf(drawn) : [];
  const [first] = years;
  const last = years.at(-1);
  const title =
    drawn?.kind === 'bars'
      ? t('drawn_of', { what, year: format.year(drawn.year) })
      : t('drawn_years', { what, years: format.years(first ?? 0, last ?? 0) });
  const around = useMemo(() => ({ level: 3, about: title }), [title]);
  if (drawn === null) return null;
  const { flow } = measures[measureOf(question)];
  const step = flow === 'migrant' ? 5 : 1;
  const widthsShown = printing ? printed : widths;
  return (
    <section className="figure" aria-label={title} data-kind={answer.kind}>
      <h3 className="figure__subtitle">{title}</h3>
      <div ref={ref} className="figure__picture">
        <FigureContext value={around}>
          <Drawings widths={widthsShown} View={Drawing} model={{ title, step, drawn }} />
        </FigureContext>
      </div>
    </section>
  );
}

function yearsOf({ lines }: DrawnLines): readonly number[] {
  return lines.flatMap(({ points }) => points.map(({ x }) => x)).sort((a, b) => a - b);
}

/** What is asked, by the name that its chip has. */
function useWhat(question: Question): string {
  const { t } = useTranslation(['ask', 'domain']);
  const { of } = question;
  if (isFlowShape(question)) return t(`flow.${of}`);
  return t(askedMeasureName(of as AskedMeasure));
}

function Drawing({ model, width }: { model: Shown<DrawnAnswer>; width: number }) {
  const { drawn, ...rest } = model;
  return drawn.kind === 'bars' ? (
    <DrawnAsBars shown={{ ...rest, drawn }} width={width} />
  ) : (
    <DrawnAsLines shown={{ ...rest, drawn }} width={width} />
  );
}

function useShort(unit: Unit): (value: number) => string {
  const format = useFormat();
  return (value) =>
    unit === 'percent' ? format.share(value) : format.amount(value, unit, { as: 'short' });
}

function DrawnAsBars({ shown, width }: { shown: Shown<DrawnBars>; width: number }) {
  const { t } = useTranslation(['ask', 'world-map']);
  const name = useAskedName();
  const { rows, unit, modelled } = shown.drawn;
  const short = useShort(unit);
  const mirror = useLanguage().direction === 'rtl';
  const pairs = rows.some(({ economies }) => economies.length > 1);
  return (
    <Bars
      width={width}
      mirror={mirror}
      above={width < narrow || pairs}
      label={shown.title}
      rows={rows.map(({ economies: [one = '', other], value, interval, strong }) => ({
        id: `${one}-${other ?? ''}`,
        label:
          other === undefined ? name(one) : t('pair', { sender: name(one), receiver: name(other) }),
        text: modelled ? t('world-map:about', { amount: short(value) }) : short(value),
        strong,
        parts: [
          {
            id: 'value',
            value,
            tone: strong ? ('flow' as const) : ('accent' as const),
            certainty: modelled ? ('modelled' as const) : ('published' as const),
          },
        ],
        ...(interval === null ? {} : { interval }),
      }))}
    />
  );
}

function DrawnAsLines({ shown, width }: { shown: Shown<DrawnLines>; width: number }) {
  const { t } = useTranslation('ask');
  const format = useFormat();
  const asked = useAskedName();
  const { drawn, step, title } = shown;
  const short = useShort(drawn.unit);
  const name = (of: string) => (of === theWorld ? t('chip.everywhere') : asked(of));
  const last = yearsOf(drawn).at(-1) ?? 0;
  const { marked } = drawn;
  return (
    <Lines
      width={width}
      height={width < narrow ? 240 : 300}
      step={step}
      fromZero={drawn.fromZero}
      formatX={format.year}
      formatY={short}
      label={title}
      describe={(of, year, value) =>
        t('point', {
          name: name(of),
          year: format.year(year),
          value: format.amount(value, drawn.unit, { as: 'full' }),
        })
      }
      events={marked !== null && marked < last ? [{ x: marked, label: format.year(marked) }] : []}
      series={drawn.lines
        .filter(({ points }) => points.length > 0)
        .map(({ of, points }, at) => ({
          id: of,
          label: name(of),
          tone: comparedTone(at),
          points: points.map(({ thin, ...point }) => ({ ...point, ...(thin && { thin }) })),
        }))}
    />
  );
}

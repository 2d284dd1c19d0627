import type { Message, MessageValue } from '../../domain/message.ts';
import type { FigureTable } from '../figure/define-figure.ts';
import type { SurveyModel } from './model.ts';

/** In how many comparisons with enough answers women come after men, and how far apart they are. */
export function surveyFinding(model: SurveyModel): readonly Message[] {
  const sound = model.cells.filter(({ womenThin, menThin }) => !womenThin && !menThin);
  const count = (value: number): MessageValue => ({ kind: 'count', value });
  if (model.what === 'amount') {
    const ratios = sound.flatMap(({ ratio }) => (ratio === null ? [] : [100 * ratio]));
    if (ratios.length === 0) return [];
    return [
      {
        id: 'survey-africa:finding.amount',
        values: {
          low: { kind: 'share', value: Math.min(...ratios) },
          high: { kind: 'share', value: Math.max(...ratios) },
          fewer: count(ratios.filter((ratio) => ratio < 100).length),
          of: count(ratios.length),
        },
      },
    ];
  }
  const widest = sound.toSorted(
    (a, b) => b.men_sent - b.women_sent - (a.men_sent - a.women_sent),
  )[0];
  if (!widest) return [];
  return [
    {
      id: 'survey-africa:finding.sent',
      values: {
        fewer: count(sound.filter((cell) => cell.women_sent < cell.men_sent).length),
        of: count(sound.length),
      },
    },
    {
      id: `survey-africa:finding.widest.${widest.location}`,
      values: {
        economy: { kind: 'economy', value: widest.economy },
        women: { kind: 'share', value: widest.women_sent },
        men: { kind: 'share', value: widest.men_sent },
      },
    },
  ];
}

export function surveyTable(model: SurveyModel): FigureTable {
  const column = (name: string): Message => ({ id: `survey-africa:column.${name}` });
  return {
    columns: [
      'economy',
      'location',
      'women_sent',
      'women',
      'men_sent',
      'men',
      'ratio',
      'women_amounts',
      'men_amounts',
    ].map(column),
    rows: model.cells.map((cell) => [
      { kind: 'economy', value: cell.economy },
      { kind: 'message', value: { id: `survey-africa:location.${cell.location}` } },
      { kind: 'share', value: cell.women_sent },
      { kind: 'text', value: String(cell.women) },
      { kind: 'share', value: cell.men_sent },
      { kind: 'text', value: String(cell.men) },
      cell.ratio === null ? null : { kind: 'share', value: 100 * cell.ratio },
      { kind: 'text', value: String(cell.women_amounts) },
      { kind: 'text', value: String(cell.men_amounts) },
    ]),
  };
}

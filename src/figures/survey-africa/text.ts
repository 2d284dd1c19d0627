import type { Message, MessageValue } from '../../domain/message.ts';
import type { FigureTable } from '../figure/define-figure.ts';
import type { SurveyModel } from './model.ts';

/** In some of the comparisons, or in all. */
function times(fewer: number, of: number): MessageValue {
  const count = (value: number) => ({ kind: 'count', value }) as const;
  const values = fewer < of ? { fewer: count(fewer), count: count(of) } : { count: count(of) };
  const id = `survey-africa:times.${fewer < of ? 'some' : of === 2 ? 'both' : 'all'}`;
  return { kind: 'message', value: { id, values } };
}

/** In how many comparisons with enough answers women come after men, and how far apart they are. */
export function surveyFinding(model: SurveyModel): readonly Message[] {
  const sound = model.cells.filter(({ womenThin, menThin }) => !womenThin && !menThin);
  if (model.what === 'amount') {
    const ratios = sound.flatMap(({ ratio }) => (ratio === null ? [] : [100 * ratio]));
    if (ratios.length === 0) return [];
    return [
      {
        id: 'survey-africa:finding.amount',
        values: {
          low: { kind: 'share', value: Math.min(...ratios) },
          high: { kind: 'share', value: Math.max(...ratios) },
          times: times(ratios.filter((ratio) => ratio < 100).length, ratios.length),
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
        times: times(sound.filter((cell) => cell.women_sent < cell.men_sent).length, sound.length),
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

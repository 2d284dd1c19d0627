import { choiceParameter } from '../../domain/parameter-kinds.ts';
import type { EconomyCode } from '../../domain/economy.ts';
import type { ParameterSpec } from '../../domain/parameters.ts';

export const surveyKinds = ['sent', 'amount'] as const;

export interface SurveySettings {
  /** The share who sent money, or what they sent. */
  what: (typeof surveyKinds)[number];
}

export const surveySettings: ParameterSpec<SurveySettings> = {
  what: choiceParameter<SurveySettings['what'], SurveySettings>(surveyKinds, 'sent'),
};

/** One survey and where its migrants live. */
export interface SurveyRow {
  economy: EconomyCode;
  location: 'international' | 'internal';
  /** Migrants of whom it is known whether they sent money. */
  women: number;
  men: number;
  /** Of them, those who did, %. */
  women_sent: number;
  men_sent: number;
  /** Senders whose amount is known. */
  women_amounts: number;
  men_amounts: number;
  /** Median amount of women over that of men, both in the currency of the survey. */
  ratio: number | null;
}

export interface SurveyRows {
  cells: readonly SurveyRow[];
}

/** Fewer answers than this are too few to be evidence. */
export const fewestAnswers = 30;

export interface SurveyCell extends SurveyRow {
  womenThin: boolean;
  menThin: boolean;
}

export interface SurveyModel {
  what: SurveySettings['what'];
  cells: readonly SurveyCell[];
}

export function surveyModel({ what }: SurveySettings, { cells }: SurveyRows): SurveyModel {
  const thin = (answers: number) => answers < fewestAnswers;
  return {
    what,
    cells: cells.map((cell) => ({
      ...cell,
      womenThin: thin(what === 'sent' ? cell.women : cell.women_amounts),
      menThin: thin(what === 'sent' ? cell.men : cell.men_amounts),
    })),
  };
}

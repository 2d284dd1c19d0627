import { womenSendModel, type WomenSendModel, type WomenSendRows } from './model.ts';
import type { SendRow, SurveyRow } from './rows.ts';
import { womenSendDefaults, type WomenSendSettings } from './settings.ts';

const send = (row: Partial<SendRow>): SendRow => ({
  level: 'receiver',
  sender: null,
  receiver: null,
  usd: 0,
  shared: null,
  per_person: null,
  income: null,
  survey: null,
  free: null,
  unknown_income: 0,
  ...row,
});

const asked = (economy: string, ratio: number, answers: number): SurveyRow => ({
  economy,
  ratio,
  women_asked: answers,
  men_asked: answers + 2,
  counted: answers >= 30,
});

/** Typed for the tests: a world of 900, of which 800 can be shared out. */
export const rows: WomenSendRows = {
  sums: [
    send({
      level: 'world',
      usd: 900,
      shared: 800,
      per_person: 400,
      income: 240,
      survey: 280,
      free: 480,
      unknown_income: 16,
    }),
    send({
      receiver: 'IND',
      usd: 500,
      shared: 500,
      per_person: 175,
      income: 125,
      survey: 130,
      free: 260,
    }),
    send({
      receiver: 'PHL',
      usd: 300,
      shared: 300,
      per_person: 225,
      income: 115,
      survey: 150,
      free: 220,
    }),
    send({ receiver: 'TON', usd: 100 }),
    send({
      level: 'corridor',
      sender: 'ARE',
      receiver: 'IND',
      usd: 200,
      shared: 200,
      per_person: 60,
      income: 31,
      survey: 42,
      free: 90,
    }),
  ],
  survey: [
    asked('ZAF', 0.08, 4),
    asked('BFA', 0.4, 50),
    asked('KEN', 0.6, 210),
    asked('UGA', 0.85, 47),
  ],
};

export function modelOf(changes: Partial<WomenSendSettings> = {}): WomenSendModel {
  return womenSendModel({ ...womenSendDefaults, ...changes }, rows);
}

/**
 * Something that was done to a file by itself. Its sentence stands under `own:step.done.<kind>`, that
 * of the file without it under `own:step.undone.<kind>`.
 */
export const stepKinds = [
  'across_year',
  'across_quarter',
  'across_month',
  'across_economy',
  'blocks',
  'unit_row',
  'split_key',
  'split_corridor',
  'net_rows',
  'net_column',
  'opposite_columns',
  'both_ways',
  'flags',
  'missing',
  'fiscal',
  'months',
  'scaled_rows',
  'total',
  'sum_column',
] as const;
export type StepKind = (typeof stepKinds)[number];

export interface Step<Kind extends string = StepKind> {
  /** Tells it from the others of a file: its kind and, where there may be several, its column. */
  id: string;
  kind: Kind;
  values: StepValues;
}

/** What a step's or a question's sentence speaks of. */
export interface StepValues {
  column?: string;
  count?: number;
  text?: string;
  other?: string;
}

/** What a file leaves open and nobody may assume: its sentence is `own:question.<kind>.ask`. */
export const questionKinds = [
  'direction',
  'reporter',
  'scale',
  'times',
  'total',
  'sentinel',
] as const;
export type QuestionKind = (typeof questionKinds)[number];

export interface Question {
  id: string;
  kind: QuestionKind;
  values: StepValues;
  /** The choices, each with its words under `own:question.<kind>.options.<option>`. */
  options: readonly string[];
  /** Null until the user has chosen. */
  answer: string | null;
}

/** What a user said of steps and questions. */
export interface Choices {
  /** Ids of steps that are not to be taken. */
  undone: readonly string[];
  /** The option chosen for each question, by its id. */
  answers: Readonly<Record<string, string>>;
}

export const noChoices: Choices = { undone: [], answers: {} };

import type { ReactElement } from 'react';
import type { Query } from '../../database/query.ts';
import type { SourceUse } from '../../domain/editions/citation.ts';
import type { FigureKind } from '../../domain/figure-kind.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import type { Migration, ParameterSpec } from '../../domain/parameters.ts';
import type { ExportQuery } from '../export/figure-export.ts';
import type { ResultTable } from '../export/result-tables.ts';
import type { About } from './about-figure.ts';

/** The rows of a picture as a table: its text alternative in full. */
export interface FigureTable {
  columns: readonly Message[];
  /** A cell a column; null is "no data". The first column heads its row. */
  rows: readonly (readonly (MessageValue | null)[])[];
}

/**
 * The smallest thing a user can look at, cite, download or embed: one question, its parameters,
 * its queries, one drawing and the words around it. Where it is shown the finding is its title, the
 * subtitle says measure, unit and years, sources stand at its foot and its rows are a table.
 */
export interface Figure<Settings extends object, Rows, Model> {
  /** Folder name, catalogue namespace and the name in an embed's address. */
  id: string;
  about: About;
  /** Whose figures these are, or may be: a publisher's, our estimate, or both. */
  kind: FigureKind;
  /** Whose the rows are that are drawn and said, where it depends on them; `kind` if absent. */
  kindOf?: (model: Model) => FigureKind;
  /** Validates the address and gives every parameter a default. */
  parameters: ParameterSpec<Settings>;
  /** Brings an address of before into the form of now; none if absent. */
  formerly?: Migration;
  /** What it asks the database, by the name of the rows in `Rows`. */
  queries: (settings: Settings) => { readonly [Name in keyof Rows]: Query<unknown> };
  /** Rows to what is drawn, without a browser. */
  model: (settings: Settings, rows: Rows) => Model;
  /** Draws the model as SVG at a width in px, on the server too. Not called for an empty model. */
  View: (props: { model: Model; width: number }) => ReactElement;
  /** The part that is drawn where there is space for little, such as half a sheet; all if absent. */
  brief?: (model: Model) => Model;
  /** Whether the picture is too long for a page and scrolls in its place; it does not if absent. */
  scrolls?: (model: Model) => boolean;
  /** So many KB more than an embed of it keeps to one of these settings takes; none if absent. */
  weighsMore?: (settings: Settings) => number;
  /** What is asked, without an answer; heads the figure where it is empty. */
  title: (settings: Settings) => Message;
  /** Measure, unit, years. */
  subtitle: (model: Model) => Message;
  /** One or two sentences made from the rows. */
  finding: (model: Model) => readonly Message[];
  /** Why there is nothing to draw; null if there is. */
  empty: (model: Model) => Message | null;
  table: (model: Model) => FigureTable;
  /** What a user must know beside the picture: a method, a doubt, what is left out. */
  notes: (model: Model) => readonly Message[];
  /** Whether an embed leaves out those notes that not every picture must have, whatever its kind. */
  notesOfPages?: true;
  /**
   * How ids of the notes that change the reading begin, after their catalogue, the most telling
   * first: the first of them that is said is left open where others are folded. The first note of
   * all if absent; every one where it is `all`, as of a scenario, whose notes are what it assumes.
   */
  foremost?: readonly string[] | 'all';
  /** What it rests on, by id; the editions are those that the data have. */
  sources: (settings: Settings) => readonly SourceUse[];
  /** What a user can take away, where it is not just all that the figure asks. */
  exportQueries?: (settings: Settings) => readonly ExportQuery[];
  /**
   * What a user can take away, where a figure works it out from the rows: its result with all inputs;
   * `exportQueries` then tell what it started from.
   */
  exportTables?: (model: Model) => Promise<readonly ResultTable[]>;
}

/** A figure that is drawn on built files beside its rows, such as the shapes of the world. */
export interface FigureOnFiles<Settings extends object, Rows, Model, Files> extends Omit<
  Figure<Settings, Rows, Model>,
  'model' | 'View'
> {
  /** What the files are that `about` names, given what is in them, in its order. */
  files: (contents: readonly unknown[]) => Files;
  model: (settings: Settings, rows: Rows, files: Files) => Model;
  View: (props: { model: Model; width: number; files: Files }) => ReactElement;
}

/**
 * Defines the figure of a folder: its `index.ts` gives nothing else, as its default. Where the
 * figure stands and what shows it well is in `about.ts` beside it, known before its code is loaded;
 * every page, the embeds, the gallery, the exports and the factsheets read this one definition.
 */
export function defineFigure<Settings extends object, Rows, Model>(
  figure: Figure<Settings, Rows, Model>,
): Figure<Settings, Rows, Model> {
  return figure;
}

/** The same for a figure on built files; `drawnOn` makes it one that can be shown. */
export function defineFigureOnFiles<Settings extends object, Rows, Model, Files>(
  figure: FigureOnFiles<Settings, Rows, Model, Files>,
): FigureOnFiles<Settings, Rows, Model, Files> {
  return figure;
}

import type { ReactElement } from 'react';
import type { Message, MessageValue } from '../../domain/message.ts';
import type { Figure } from '../figure.ts';
import type { ExportQuery } from '../export/figure-export.ts';

/** A publisher's release: its id in the table `source`, and its edition. */
export interface Citation {
  source: string;
  edition: string;
}

/** The rows of a picture as a table: its text alternative in full. */
export interface FigureTable {
  columns: readonly Message[];
  /** A cell a column; null is "no data". The first column heads its row. */
  rows: readonly (readonly (MessageValue | null)[])[];
}

/**
 * A figure that stands in the flow of a page: the finding is its title, the subtitle says measure,
 * unit and years, sources stand at its foot and its rows are there as a table.
 */
export interface ChartFigure<Settings extends object, Rows, Model> extends Omit<
  Figure<Settings, Rows, Model>,
  'View' | 'sources' | 'title'
> {
  /** Draws the model as SVG at a width in px, on the server too. Not called for an empty model. */
  View: (props: { model: Model; width: number }) => ReactElement;
  /** Whether the picture is too long for a page and scrolls in its place; it does not if absent. */
  scrolls?: (model: Model) => boolean;
  /** What is asked, without an answer; heads the figure where it is empty. */
  title: (settings: Settings) => Message;
  /** Measure, unit, years. */
  subtitle: (model: Model) => Message;
  /** Why there is nothing to draw; null if there is. */
  empty: (model: Model) => Message | null;
  table: (model: Model) => FigureTable;
  /** What a reader must know beside the picture: a method, a doubt, what is left out. */
  notes: (model: Model) => readonly Message[];
  citations: (settings: Settings) => readonly Citation[];
  /** What a reader can take away, where it is not just all that the figure asks. */
  exportQueries?: (settings: Settings) => readonly ExportQuery[];
}

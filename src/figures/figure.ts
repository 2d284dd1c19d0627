import type { ReactElement } from 'react';
import type { Message } from '../domain/message.ts';
import type { ParameterSpec } from '../domain/parameters.ts';
import type { Query } from '../database/query.ts';

/**
 * The smallest thing a reader can look at, cite, download or embed: one question, its parameters,
 * its queries, one drawing and the words around it.
 */
export interface Figure<Settings extends object, Rows, Model> {
  /** Folder name, catalogue namespace and the name in an embed's address. */
  id: string;
  /** Validates the address and gives every parameter a default. */
  parameters: ParameterSpec<Settings>;
  /** What it asks the database, by the name of the rows in `Rows`. */
  queries: (settings: Settings) => { readonly [Name in keyof Rows]: Query<unknown> };
  /** Rows to what is drawn, without a browser. */
  model: (settings: Settings, rows: Rows) => Model;
  /** Draws a model as SVG, on the server too. */
  View: (props: { model: Model }) => ReactElement;
  title: (settings: Settings) => Message;
  /** One or two sentences made from the rows. */
  finding: (model: Model) => readonly Message[];
  /** Ids in the table `source`. */
  sources: (settings: Settings) => readonly string[];
  /** Whose figures these are: a publisher's or our estimate. */
  kind: 'published' | 'modelled';
}

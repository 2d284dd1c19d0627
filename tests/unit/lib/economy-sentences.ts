import { bind } from '../../../src/database/bind.ts';
import type { Connector } from '../../../src/database/connector.ts';
import type { Query } from '../../../src/database/query.ts';
import type { Message } from '../../../src/domain/message.ts';
import { readParameters } from '../../../src/domain/parameters.ts';
import { summarySentences } from '../../../src/figures/economy-summary/model.ts';
import { summaryQuery } from '../../../src/figures/economy-summary/queries.ts';
import type { AnyFigure } from '../../../src/figures/figure/any-figure.ts';
import { registry } from '../../../src/figures/figure/registry.ts';

/** A sentence, or a note, and where it stands. */
export interface Said {
  economy: string;
  figure: string;
  message: Message;
}

async function rowsOf(database: Connector, { sql, parameters }: Query<unknown>) {
  const bound = bind(sql, parameters);
  return database.query(bound.sql, bound.values);
}

/** The figures of a country's page, loaded once. */
export async function countryFigures(): Promise<readonly (readonly [string, AnyFigure])[]> {
  const own = registry.filter(({ needs }) => needs === 'economies');
  const nothing = () => Promise.resolve({});
  return Promise.all(own.map(async ({ id, load }) => [id, await load(nothing as never)] as const));
}

/** Everything that the pages of an economy say of it: opening, findings, notes, what is empty. */
export async function economySentences(
  database: Connector,
  figures: readonly (readonly [string, AnyFigure])[],
  economy: string,
): Promise<Said[]> {
  const opening = await rowsOf(database, summaryQuery(economy));
  const said: Said[] = summarySentences(economy, opening as never).map(({ message }) => ({
    economy,
    figure: 'economy-summary',
    message,
  }));
  for (const [figure, { parameters, queries, model, empty, finding, notes }] of figures) {
    const settings = readParameters(parameters, `economies=${economy}`).values;
    const rows = await Promise.all(
      Object.entries(queries(settings)).map(
        async ([name, query]) => [name, await rowsOf(database, query)] as const,
      ),
    );
    const made = model(settings, Object.fromEntries(rows));
    const none = empty(made);
    const messages = none ? [none] : [...finding(made), ...notes(made)];
    said.push(...messages.map((message) => ({ economy, figure, message })));
  }
  return said;
}

import type { FigureKind } from '../domain/figure-kind.ts';
import { readParameters, type ExpectedType } from '../domain/parameters.ts';
import type { AnyFigure } from '../figures/figure/any-figure.ts';
import type { RegisteredFigure } from '../figures/figure/registry.ts';
import type { Language } from '../language/index.ts';
import { ownLookParameters, type OwnLook } from '../domain/own-look/own-look.ts';
import { embedSettings, type EmbedSettings } from './embed-settings.ts';

/** One parameter of an embed's address. */
export interface DescribedParameter {
  name: string;
  takes: ExpectedType;
  /** As the address would write it; empty for none. */
  fallback: string;
  /** Whether the figure shows nothing without it. */
  needed: boolean;
}

/** A figure in `embed/figures.json`. */
export interface DescribedFigure {
  id: string;
  title: Record<Language, string>;
  kind: FigureKind;
  parameters: readonly DescribedParameter[];
  /** Address of an example, from the site's root. */
  example: string;
  /** Address of the page on which the example stands, from the site's root. */
  page: string;
}

/** What others need to know of a figure to embed it. */
export function describedFigure(
  entry: RegisteredFigure,
  figure: AnyFigure,
  title: Record<string, string>,
): DescribedFigure {
  const own = readParameters(figure.parameters, '').values;
  const ofEmbeds = { ...embedSettings, ...ownLookParameters };
  const look = readParameters<EmbedSettings & OwnLook>(ofEmbeds, '').values;
  const parameters = Object.entries(figure.parameters).map(([name, { expectedType, write }]) => ({
    name,
    takes: expectedType,
    fallback: write(own[name]),
    needed: entry.needs !== 'nothing' && expectedType.kind === 'economy',
  }));
  const shared = Object.entries(ofEmbeds).map(([name, parameter]) => ({
    name,
    takes: parameter.expectedType,
    fallback: (parameter.write as (value: unknown) => string)(look[name as keyof typeof look]),
    needed: false,
  }));
  const search = entry.example === '' ? '' : `?${entry.example}`;
  return {
    id: figure.id,
    title: title as DescribedFigure['title'],
    kind: figure.kind,
    parameters: [...parameters, ...shared],
    example: `embed/${figure.id}/${search}`,
    page: entry.pageLink(figure, readParameters(figure.parameters, search).values),
  };
}

import { citationsOf } from '../../domain/editions/citation.ts';
import type { PictureSource } from '../../exports/picture/picture-source.ts';
import { liveHref } from '../../ui/address/live-address.ts';
import type { Figure } from '../figure/define-figure.ts';

/** What a picture of a figure is made of, as the figure is shown just now. */
export function pictureOf<Settings extends object, Rows extends object, Model>(
  figure: Figure<Settings, Rows, Model>,
  settings: Settings,
  model: Model,
  anchor: string,
): PictureSource {
  const [finding, ...more] = figure.finding(model);
  const address = new URL(liveHref());
  address.hash = anchor;
  const { View } = figure;
  const notes = figure.notes(model);
  return {
    name: `remittance-atlas-${anchor}`,
    title: finding ?? figure.title(settings),
    more,
    subtitle: figure.subtitle(model),
    notes: notes.filter(({ id }) => !isOfBoundaries(id)),
    always: notes.filter(({ id }) => isOfBoundaries(id)),
    citations: citationsOf(figure.sources(settings)),
    kind: figure.kindOf?.(settings) ?? figure.kind,
    table: figure.table(model),
    permalink: address.href,
    draw: (width) => <View model={model} width={width} />,
  };
}

/** No map leaves without the sentence on its boundaries. */
const isOfBoundaries = (id: string): boolean => id.endsWith(':note.boundaries');

import { citationsOf } from '../../domain/editions/citation.ts';
import { embedParameters } from '../../exports/embedding/embed-source.ts';
import { placeOf, usualPlace } from '../../exports/embedding/picture-address.ts';
import { ownLookKey } from '../../exports/own-look/own-look-key.ts';
import type { PictureSource } from '../../exports/picture/picture-source.ts';
import { liveHref } from '../../ui/address/live-address.ts';
import type { Figure } from '../figure/define-figure.ts';
import { kindOf } from '../shown/kind-of.ts';
import { isOfBoundaries } from './of-boundaries.ts';

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
    name: ['remittance-atlas', anchor, placeOf(embedParameters(figure.parameters, settings))]
      .filter((part) => part !== null && part !== usualPlace)
      .join('-'),
    lookOf: ownLookKey(figure.id, embedParameters(figure.parameters, settings)),
    title: finding ?? figure.title(settings),
    more,
    subtitle: figure.subtitle(model),
    notes: notes.filter(({ id }) => !isOfBoundaries(id)),
    always: notes.filter(({ id }) => isOfBoundaries(id)),
    citations: citationsOf(figure.sources(settings)),
    kind: kindOf(figure, model),
    table: figure.table(model),
    permalink: address.href,
    draw: (width) => <View model={model} width={width} />,
  };
}

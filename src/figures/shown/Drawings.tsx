import type { ComponentType } from 'react';

/**
 * A drawing at the width of its place; in a page as it was built, where that is not known, at two
 * widths, of which the style shows the one that fits (`figure.css`).
 */
export function Drawings<Model>(props: {
  widths: readonly number[];
  View: ComponentType<{ model: Model; width: number }>;
  model: Model;
}) {
  const { widths, View, model } = props;
  const [first] = widths;
  if (widths.length === 1 && first !== undefined) return <View model={model} width={first} />;
  return widths.map((width, index) => (
    <div key={width} data-drawn={index === 0 ? 'narrow' : 'wide'}>
      <View model={model} width={width} />
    </div>
  ));
}

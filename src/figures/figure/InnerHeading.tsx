import { use, type ComponentProps } from 'react';
import { FigureContext } from '../../charts/around/figure-context.ts';

/** A heading within a figure's picture, one level below the figure's own. */
export function InnerHeading(props: ComponentProps<'h4'>) {
  const level = use(FigureContext)?.level ?? 3;
  const Heading = `h${Math.min(6, level + 1)}` as 'h4';
  return <Heading {...props} />;
}

/** A step of the tour: a view of the atlas by its address, and what in it is spoken of. */
export interface TourStep {
  /** Key of its words. */
  id: 'how_much' | 'from_where' | 'years' | 'cost' | 'women' | 'take';
  href: string;
  /** Selector of what is framed. */
  target: string;
}

export const tourSteps: readonly TourStep[] = [
  { id: 'how_much', href: '/?measure=received_gdp', target: '.explore-title' },
  { id: 'from_where', href: '/?focus=NPL', target: '.explore__map' },
  { id: 'years', href: '/?focus=NPL&year=2005', target: '.explore__years' },
  { id: 'cost', href: '/costs', target: '.costs__numbers' },
  { id: 'women', href: '/gender', target: '.gender .figure' },
  { id: 'take', href: '/country/NPL', target: '.figure-tools' },
];

/** How long a step stays when the tour goes by itself, in ms: a minute for all of them. */
export const stepTime = 10_000;

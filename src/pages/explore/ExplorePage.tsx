import { useMemo } from 'react';
import { useAnswer } from '../../database/use-answer.ts';
import { economiesQuery } from '../../figures/world-map/queries.ts';
import { EconomiesProvider } from '../../language/index.ts';
import { Explore } from './Explore.tsx';

const none: readonly never[] = [];

/** The page at the site's root: the world map and what belongs to it. */
export default function ExplorePage() {
  const economies = useAnswer(useMemo(() => economiesQuery(), [])).data ?? none;
  return (
    <EconomiesProvider economies={economies}>
      <Explore economies={economies} />
    </EconomiesProvider>
  );
}

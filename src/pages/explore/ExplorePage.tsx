import { lazy, Suspense, useMemo } from 'react';
import { useAnswer } from '../../database/use-answer.ts';
import { economiesQuery } from '../../figures/economies/queries.ts';
import { EconomiesProvider, lateWords } from '../../language/index.ts';
import { useLiveAddress } from '../../ui/address/use-live-address.ts';
import { Explore } from './Explore.tsx';
import { ownAddress } from './own-map/own-address.ts';

const OwnMap = lazy(async () => {
  const [module] = await Promise.all([import('./own-map/OwnMap.tsx'), lateWords('further')]);
  return module;
});

const none: readonly never[] = [];

/** The page at the site's root: the world map and what belongs to it. */
export default function ExplorePage() {
  const economies = useAnswer(useMemo(() => economiesQuery(), [])).data ?? none;
  const { search } = useLiveAddress();
  const own = useMemo(() => ownAddress(search), [search]);
  return (
    <EconomiesProvider economies={economies}>
      {own === null ? (
        <Explore economies={economies} />
      ) : (
        <Suspense>
          <OwnMap address={own} economies={economies} />
        </Suspense>
      )}
    </EconomiesProvider>
  );
}

import { useTranslation } from 'react-i18next';
import { useSay } from '../../language/index.ts';
import { KeptLink } from '../../ui/address/KeptLink.tsx';
import { Button } from '../../ui/Button.tsx';
import type { Card } from '../world-map/finding/card.ts';
import type { MapModel } from '../world-map/model.ts';
import { largestIn } from './cluster-card.ts';
import { clusterHref } from './cluster-href.ts';
import type { FlowCluster } from './sum-clusters.ts';

/** What is picked: a sum, what is in it and the way to its corridors, or the place where sums meet. */
export function ClusterDetails(props: {
  model: MapModel;
  card: Card;
  /** The sum itself; none where sums meet. */
  cluster: FlowCluster | undefined;
  onLeave: () => void;
}) {
  const { model, card, cluster, onLeave } = props;
  const { t } = useTranslation('flow-clusters');
  const say = useSay();
  const { measure, settings, rows } = model;
  const { title, figure, facts } = card;
  const { table } = rows;
  const [first = -1] = cluster && table ? largestIn(table, cluster) : [];
  const largest = table?.value[first] ?? 0;
  const href = cluster ? clusterHref(cluster, measure.flow, settings, largest) : null;
  return (
    <div className="clusters__picked">
      <h3>{title && say(title)}</h3>
      {figure && <p className="clusters__figure">{say(figure)}</p>}
      <ul role="list">
        {facts.map((fact) => {
          const words = say(fact);
          return <li key={words}>{words}</li>;
        })}
      </ul>
      <p className="clusters__ways">
        {href !== null && (
          <KeptLink href={href}>
            {t(measure.flow === 'remittance' ? 'way.corridors' : 'way.flows')}
          </KeptLink>
        )}
        <Button plain onClick={onLeave}>
          {t('way.leave')}
        </Button>
      </p>
    </div>
  );
}

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { flowUnit } from '../../domain/measure.ts';
import { useSay } from '../../language/index.ts';
import { amount } from '../shared/phrases.ts';
import type { MapModel } from '../world-map/model.ts';
import { clustersOf } from './clustered.ts';
import type { Level } from './level.ts';
import './flow-clusters.css';

/** What the marks of summed flows stand for, and by what they are summed here. */
export function ClusterKeys({ model, level }: { model: MapModel; level: Level }) {
  const { t } = useTranslation('flow-clusters');
  const say = useSay();
  const clusters = clustersOf(model, level);
  if (clusters === null || clusters.clusters.length === 0) return null;
  const dashed = clusters.clusters.some(({ modelled }) => modelled);
  const { economy, subregion } = clusters.limits;
  const unit = flowUnit(model.measure.flow);
  const words = say({
    id: `flow-clusters:key.${level}`,
    values: { single: amount(economy, unit), least: amount(subregion, unit) },
  });
  return (
    <>
      <li>
        <Key>
          <path
            className="map-cluster"
            strokeDasharray={dashed ? '4 2' : undefined}
            d="M3 3Q12 2 21 5L21 7Q12 9 3 9Z"
          />
          <path className="map-heads" d="M10 2L17 6L10 10Z" />
          <path className="map-cluster-node" strokeWidth="5" d="M2.5 6h0M21.5 6h0" />
        </Key>
        {words}
      </li>
      <li>
        <Key>
          <path
            className="map-cluster"
            strokeDasharray={dashed ? '4 2' : undefined}
            d="M7 6a5 5 0 1 0 10 0a5 5 0 1 0 -10 0ZM10 6a2 2 0 1 0 4 0a2 2 0 1 0 -4 0Z"
          />
        </Key>
        {t(`key.inside_${level}`)}
      </li>
    </>
  );
}

function Key({ children }: { children: ReactNode }) {
  return (
    <svg className="map-legend__key" viewBox="0 0 24 12" width="24" height="12" aria-hidden="true">
      {children}
    </svg>
  );
}

import { useTranslation } from 'react-i18next';
import { areModelled, flowUnit } from '../../domain/measure.ts';
import type { Message } from '../../domain/message.ts';
import { useFormat, useSay } from '../../language/index.ts';
import { sameTarget, type MapTarget } from '../../map/flows/drawn-flow.ts';
import type { MapModel } from '../world-map/model.ts';
import { unitIn } from '../shared/dollars.ts';
import { amount } from '../shared/phrases.ts';
import { cardBasis } from '../world-map/finding/basis.ts';
import { cardBase, clusterCard, clusterTitle, sourceNames } from './cluster-card.ts';
import { ClusterDetails } from './ClusterDetails.tsx';
import { clustersOf } from './clustered.ts';
import type { Level } from './level.ts';
import type { FlowCluster, Part } from './sum-clusters.ts';
import './cluster-panel.css';

interface ClusterPanelProps {
  model: MapModel;
  level: Level;
  /** The sum that was pressed, here or on the map. */
  picked: MapTarget | null;
  onPick: (target: MapTarget | null) => void;
  onPoint: (target: MapTarget | null) => void;
}

/** How much is drawn singly and how much in sums, every sum by size, and what is in the one picked. */
export function ClusterPanel(props: ClusterPanelProps) {
  const { model, level, picked, onPick, onPoint } = props;
  const { t } = useTranslation('flow-clusters');
  const say = useSay();
  const clusters = clustersOf(model, level);
  if (clusters === null) return null;
  const { singles, off, clusters: all } = clusters;
  const sums = all.reduce<Part>(
    (sum, { value, corridors }) => ({
      value: sum.value + value,
      corridors: sum.corridors + corridors,
    }),
    { value: 0, corridors: 0 },
  );
  const modelled = areModelled(model.measure.flow, model.settings.year);
  const unit = flowUnit(model.measure.flow);
  const about = cardBase(model, modelled);
  const told = (key: string, { value, corridors }: Part): Message => ({
    id: `flow-clusters:${key}`,
    values: {
      number: { kind: 'count', value: corridors, as: 'full' },
      amount: amount(value, unit, modelled),
    },
  });
  const found = all.find(({ sender, receiver }) =>
    sameTarget(picked, { kind: 'flow', sender, receiver }),
  );
  const card = picked && clusterCard(model, level, picked);
  const node = card && picked?.kind === 'economy' ? picked.economy : null;
  const listed =
    node === null
      ? all
      : all.filter(({ sender, receiver }) => sender === node || receiver === node);
  return (
    <section className="clusters" aria-label={t('title')}>
      <h2 className="clusters__heading">{t('title')}</h2>
      <p className="clusters__basis">
        {t('basis', {
          unit: say(unitIn(unit, model.settings.dollars)),
          basis: say(cardBasis(about)),
          source: sourceNames(about),
        })}
      </p>
      <div aria-live="polite">
        {card && (
          <ClusterDetails model={model} card={card} cluster={found} onLeave={() => onPick(null)} />
        )}
      </div>
      <p className="clusters__account">
        {say(told('account.singles', singles))}{' '}
        {say(all.length > 0 ? told('account.sums', sums) : { id: 'flow-clusters:account.none' })}
        {off.corridors > 0 && ` ${say(told('account.off', off))}`}
      </p>
      {all.length > 0 && <p className="note">{t('about')}</p>}
      <details
        className="clusters__all"
        hidden={all.length === 0}
        open={node !== null || undefined}
      >
        <summary>{t('list', { number: listed.length })}</summary>
        <ol role="list" className="clusters__list">
          {listed.map((one) => (
            <Row
              key={`${one.sender} ${one.receiver}`}
              cluster={one}
              model={model}
              picked={one === found}
              onPick={onPick}
              onPoint={onPoint}
            />
          ))}
        </ol>
      </details>
    </section>
  );
}

function Row(props: {
  cluster: FlowCluster;
  model: MapModel;
  picked: boolean;
  onPick: ClusterPanelProps['onPick'];
  onPoint: ClusterPanelProps['onPoint'];
}) {
  const { cluster, model, picked, onPick, onPoint } = props;
  const { t } = useTranslation('flow-clusters');
  const say = useSay();
  const format = useFormat();
  const { sender, receiver, value, corridors } = cluster;
  const target: MapTarget = { kind: 'flow', sender, receiver };
  const shown: MapTarget = sender === receiver ? { kind: 'economy', economy: sender } : target;
  const unit = flowUnit(model.measure.flow);
  return (
    <li>
      <button
        type="button"
        className="clusters__row"
        aria-pressed={picked}
        onClick={() => onPick(picked ? null : target)}
        onPointerEnter={() => onPoint(shown)}
        onPointerLeave={() => onPoint(null)}
        onFocus={() => onPoint(shown)}
        onBlur={() => onPoint(null)}
      >
        <span>{say(clusterTitle(cluster))}</span>
        <span className="clusters__amount">{format.amount(value, unit, { as: 'short' })}</span>
        <span className="clusters__count">{t('corridors', { number: corridors })}</span>
      </button>
    </li>
  );
}

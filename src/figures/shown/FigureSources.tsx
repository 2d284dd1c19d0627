import { useTranslation } from 'react-i18next';
import { useFormat } from '../../language/index.ts';
import type { Citation } from '../figure/define-figure.ts';

/** Whose figures these are: publisher, title, edition, licence, and what is ours in them. */
export function FigureSources(props: {
  citations: readonly Citation[];
  kind: 'published' | 'modelled';
}) {
  const { t } = useTranslation('figures');
  const format = useFormat();
  const cited = props.citations.map(({ source, edition }) =>
    t('citation', {
      title: t(`source.${source}`),
      edition: format.edition(edition),
      licence: t(`licence.${source}`),
    }),
  );
  // One text: in pictures, where letters may be wider, pieces of it would run into one another.
  return (
    <p className="figure__sources">{`${t(`source_kind.${props.kind}`)} ${cited.join(' · ')}`}</p>
  );
}

import { useTranslation } from 'react-i18next';
import type { Citation } from '../../domain/editions/citation.ts';
import { citationMessage } from '../../domain/editions/citation-message.ts';
import { useSay } from '../../language/index.ts';

/** Whose figures these are: publisher, title, edition, licence, and what is ours in them. */
export function FigureSources(props: {
  citations: readonly Citation[];
  kind: 'published' | 'modelled';
}) {
  const { t } = useTranslation('figures');
  const say = useSay();
  const cited = props.citations.map((citation) => say(citationMessage(citation)));
  // One text: in pictures, where letters may be wider, pieces of it would run into one another.
  return (
    <p className="figure__sources">{`${t(`source_kind.${props.kind}`)} ${cited.join(' · ')}`}</p>
  );
}

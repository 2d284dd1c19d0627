import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import type { Citation } from '../../domain/editions/citation.ts';
import { citationMessage } from '../../domain/editions/citation-message.ts';
import type { FigureKind } from '../../domain/figure-kind.ts';
import { sourceName } from '../../domain/editions/known-editions.ts';
import { useSay } from '../../language/index.ts';

/** Whose figures these are: publisher, title, edition, licence, and what is ours in them. */
export function FigureSources(props: {
  citations: readonly Citation[];
  kind: FigureKind;
  /** Shows a text with the titles in it that are in another language than the page. */
  Text?: ComponentType<{ text: string; titles: readonly string[] }>;
}) {
  const { t } = useTranslation('figures');
  const say = useSay();
  const cited = props.citations.map((citation) => say(citationMessage(citation)));
  const { Text } = props;
  const text = `${t(`source_kind.${props.kind}`)} ${cited.join(' · ')}`;
  return (
    <p className="figure__sources">
      {Text ? (
        <Text text={text} titles={props.citations.map(({ source }) => sourceName(source))} />
      ) : (
        text
      )}
    </p>
  );
}

import { useSay } from '../../language/index.ts';
import { useDocumentDescription } from '../../ui/hooks/use-document-description.ts';
import type { Opening } from './opening.ts';

/** Sentences as links to the figures that show what they say. */
export function OpeningLines(props: { lines: readonly Opening[] | undefined; waiting: string }) {
  const { lines, waiting } = props;
  const say = useSay();
  useDocumentDescription((lines ?? []).map(({ message }) => say(message)));
  if (!lines) return <p className="corridor__lead">{waiting}</p>;
  return (
    <ul role="list" className="corridor__opening">
      {lines.map(({ anchor, message }) => (
        <li key={message.id}>
          <a href={`#${anchor}`}>{say(message)}</a>
        </li>
      ))}
    </ul>
  );
}

import { useEffect, useRef } from 'react';
import './contents.css';
import { useCurrentPart } from './use-current-part.ts';

/**
 * Links to the parts of a long page, in sight wherever one reads: beside them where there is room,
 * else as a strip above. The part that is read is marked.
 */
export function Contents(props: { label: string; parts: readonly { id: string; name: string }[] }) {
  const { label, parts } = props;
  const current = useCurrentPart(parts.map(({ id }) => id));
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const { current: strip } = list;
    const link = strip?.querySelector('[aria-current]');
    if (!strip || !link || strip.scrollWidth <= strip.clientWidth) return;
    const [inside, around] = [link.getBoundingClientRect(), strip.getBoundingClientRect()];
    strip.scrollLeft += inside.left + inside.width / 2 - around.left - around.width / 2;
  }, [current]);
  return (
    <nav className="contents" aria-label={label}>
      <ul ref={list} role="list">
        {parts.map(({ id, name }) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === current ? 'true' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

import type { ReactNode } from 'react';
import { Link } from 'wouter';
import './WaysOn.css';

/** Where a page leads on to, at its end: links under a heading, and what is said of them. */
export function WaysOn(props: {
  title: string;
  /** Name of the list, where the heading isn't enough. */
  label?: string;
  lead?: ReactNode;
  /** Address and words of each. */
  ways: readonly (readonly [href: string, words: string])[];
}) {
  const { title, label = title, lead, ways } = props;
  return (
    <nav className="ways-on" aria-label={label}>
      <h2>{title}</h2>
      {lead}
      <ul role="list">
        {ways.map(([href, words]) => (
          <li key={href}>
            <Link href={href}>{words}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

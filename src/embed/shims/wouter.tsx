import { createContext, use, type AnchorHTMLAttributes, type ReactNode } from 'react';

const Hrefs = createContext((to: string) => to);

/** Stands for wouter's where an embed is built: it has one page, and its links lead out of it. */
export function Router(props: { hrefs: (to: string) => string; children: ReactNode }) {
  return <Hrefs value={props.hrefs}>{props.children}</Hrefs>;
}

/** A link of a figure, to the atlas: in a window of its own, never in the frame. */
export function Link({
  href,
  children,
  ...rest
}: AnchorHTMLAttributes<HTMLAnchorElement> & { href: string }) {
  const hrefs = use(Hrefs);
  return (
    <a {...rest} href={hrefs(href)} target="_blank" rel="noopener">
      {children}
    </a>
  );
}

/** An embed's links lead out of it without the settings of the page around it. */
export const useSearch = () => '';

import type { AnchorHTMLAttributes } from 'react';
import { Link, useSearch } from 'wouter';
import { keptHref } from './kept-settings.ts';

/** A link to another page that keeps the settings which both have. */
export function KeptLink({
  href,
  ...rest
}: AnchorHTMLAttributes<HTMLAnchorElement> & { href: string }) {
  return <Link {...rest} href={keptHref(href, useSearch())} />;
}

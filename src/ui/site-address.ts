import { siteRoot } from '../database/site-root.ts';

/** The address the site was built for; where none was given, the one it is opened at. */
export function siteAddress(): URL {
  const stated = document.querySelector<HTMLMetaElement>('meta[name=site]')?.content;
  return stated ? new URL(stated) : siteRoot();
}

/** An address as it is printed: without the scheme, and without a host that only this machine has. */
export function printedAddress(path: string): string {
  const { host, hostname, pathname, search } = new URL(path, siteAddress());
  return `${/^(localhost|127\.)/.test(hostname) ? '' : host}${pathname}${search}`;
}

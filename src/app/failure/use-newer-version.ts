import { useEffect, useState } from 'react';
import { siteRoot } from '../../database/site-root.ts';
import { isNewerOut, scriptOfPage } from './newer-version.ts';

/** Whether a newer version of the site is out, found out when it is wanted. */
export function useNewerVersion(wanted: boolean): boolean {
  const [newer, setNewer] = useState(false);
  useEffect(() => {
    if (!wanted || import.meta.env.DEV) return;
    void isNewerOut(siteRoot(), scriptOfPage()).then(setNewer);
  }, [wanted]);
  return newer;
}

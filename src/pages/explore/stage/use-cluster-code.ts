import { useEffect, useState } from 'react';
import { getI18n } from 'react-i18next';
import type { ClusterCode } from '../../../figures/flow-clusters/code.ts';
import { lateWords } from '../../../language/index.ts';

/**
 * The code that sums small flows, with its words, once it is wanted and has come.
 *
 * @returns it, whether it could not be had, and how to ask again
 */
export function useClusterCode(wanted: boolean): {
  code: ClusterCode | null;
  failed: boolean;
  retry: () => void;
} {
  const [code, setCode] = useState<ClusterCode | null>(null);
  const [failed, setFailed] = useState(false);
  const asks = wanted && code === null && !failed;
  useEffect(() => {
    if (!asks) return undefined;
    let gone = false;
    void (async () => {
      try {
        const [{ clusterCode }] = await Promise.all([
          import('../../../figures/flow-clusters/code.ts'),
          lateWords(),
        ]);
        await getI18n().loadNamespaces('flow-clusters');
        if (!gone) setCode(clusterCode);
      } catch {
        if (!gone) setFailed(true);
      }
    })();
    return () => {
      gone = true;
    };
  }, [asks]);
  return { code: wanted ? code : null, failed: wanted && failed, retry: () => setFailed(false) };
}

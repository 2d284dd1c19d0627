import type { Connector } from '../connector.ts';
import type { ReaderConnector } from '../reader/reader-connector.ts';

/** How a connector opens an engine for readers. @throws when it has none */
export function requireReader(connector: Connector): () => Promise<ReaderConnector> {
  return () => {
    if (!connector.openReader) throw new Error('No engine for readers');
    return connector.openReader();
  };
}

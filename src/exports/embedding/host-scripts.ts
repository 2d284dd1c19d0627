/** A script for pages around embeds, as it is now: kept under this name when it changes. */
export interface HostScript {
  /** Its name in `embed/`, with its hash. */
  file: string;
  /** By which a browser knows that it is this one and no other. */
  integrity: string;
}

/** The scripts that snippets name: for frames, and for the element. */
export type HostScripts = Readonly<Record<'embed' | 'remittance-figure', HostScript>>;

/**
 * A built file: where it lies under `data/`, its size as sent and its size unpacked, in bytes. The
 * site's scripts have the sizes of the engine and the database alone.
 */
export interface BuiltFile {
  path: string;
  bytes: number;
  rawBytes: number;
}

/** What the build made: `answers/<query id>/<parameters>`, `geometry/…`, `database`, `engine`. */
export interface DataManifest {
  edition: string;
  made: string;
  files: Readonly<Record<string, BuiltFile>>;
  /** Folder, under `data/`, of the files that hold all answers of one page: `<bundle>.json`. */
  bundles?: string;
}

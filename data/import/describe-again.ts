import { writeDescribed } from './describe.ts';
import { readTables } from './lib/table-files.ts';
import { withEditions } from './sources/with-editions.ts';
import { dataFolder, tablesFolder } from './tables-folder.ts';

// Describes the tables again as they are, where they were not changed by an import.
const tables = readTables(tablesFolder);
await writeDescribed(dataFolder, withEditions({ tables, runs: [] }));

import { PIPINGS } from "./duckdb";
import { scriptParts } from "./script";
import { TOTALS_SQL } from "./totals";
import { BELT_COLUMNS, CLUSTER_COLUMNS } from "./writeLists";

/** Where the lists of a job stand (files, or folders of files), how many executors it waits for, where totals go. */
export interface SparkJob {
  readonly clusters: string;
  readonly belts: string;
  readonly executors: number;
  readonly result: string;
}

/** The job.json that spark.py reads. */
export const sparkJob = (job: SparkJob): string =>
  JSON.stringify({
    ...job,
    clusterColumns: CLUSTER_COLUMNS,
    beltColumns: BELT_COLUMNS,
    parts: scriptParts(),
    pipings: PIPINGS,
    totals: TOTALS_SQL,
  });

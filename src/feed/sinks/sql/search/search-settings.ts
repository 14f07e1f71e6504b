/**
 * Settings of a connection that searches. The database does not reckon with what reading long
 * vectors costs, so it would look through whole tables where an index tells it all; and lists of
 * some ten thousand items are to stay in memory.
 */
export const searchSettings = { enable_seqscan: "off", work_mem: "32MB", jit: "off" } as const;

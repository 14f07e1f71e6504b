import { Worker } from "node:worker_threads";

/**
 * Looks twice a second whether the process that started this one is still there.
 * A thread of its own, since a document may keep the main thread busy for ever.
 */
const watcherSource = `
const { workerData } = require("node:worker_threads");
setInterval(() => {
  if (process.ppid !== workerData.parent) process.kill(process.pid, "SIGKILL");
}, 500);
`;

/** End this process when its parent is gone, even where it is killed. Returns how to stop looking. */
export function leaveWithParent(): () => void {
  const watcher = new Worker(watcherSource, {
    eval: true,
    workerData: { parent: process.ppid },
    resourceLimits: { maxOldGenerationSizeMb: 8, maxYoungGenerationSizeMb: 2 },
  });
  watcher.unref();
  return () => void watcher.terminate();
}

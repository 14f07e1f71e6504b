/** Measure the time and the client's processor time of what is done between start and stop. */
export function stopwatch() {
  const spent = { milliseconds: 0, processorMs: 0 };
  let begun = null;
  const start = () => {
    begun = { at: performance.now(), usage: process.cpuUsage() };
  };
  const stop = () => {
    const { user, system } = process.cpuUsage(begun.usage);
    spent.milliseconds += performance.now() - begun.at;
    spent.processorMs += (user + system) / 1000;
    begun = null;
  };
  return {
    start,
    stop,
    async timed(work) {
      start();
      await work();
      stop();
    },
    /** Do something that isn't counted, running or not. */
    uncounted(work) {
      const isRunning = begun !== null;
      if (isRunning) stop();
      work();
      if (isRunning) start();
    },
    spent: () => spent,
  };
}

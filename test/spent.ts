// What a piece of work costs, for tests that hold a bound on hostile input. Promise: processor time of this process and not
// the clock's, so that a busy machine makes no difference.

/** Begins to count; the function it returns gives the milliseconds of processor time spent since. */
export function counting(): () => number {
  const began = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1000;
  };
}

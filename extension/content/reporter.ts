/** How long changes of the count are gathered before they are reported, in milliseconds. */
const GATHER_MS = 250;

/**
 * Reports a count when it has changed, debounced; says nothing until there is something to say.
 *
 * @param send Sends one report.
 */
export function createReporter(send: () => void): (count: number) => void {
  let reported = 0;
  let waiting: number | null = null;
  const report = (): void => {
    const count = waiting ?? 0;
    waiting = null;
    if (count === reported) return;
    reported = count;
    send();
  };
  return (count) => {
    if (waiting === null) setTimeout(report, GATHER_MS);
    waiting = count;
  };
}

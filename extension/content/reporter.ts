/** How long changes of the count are gathered before they are reported, in milliseconds. */
const GATHER_MS = 250;

/**
 * Reports a count when it has changed, debounced; says nothing until there is something to say.
 *
 * @param send Sends one report; revisions grow by one.
 */
export function createReporter(send: (count: number, revision: number) => void): (count: number) => void {
  let reported = 0;
  let revision = 0;
  let latest = 0;
  let waiting = false;
  const report = (): void => {
    waiting = false;
    if (latest === reported) return;
    reported = latest;
    revision += 1;
    send(latest, revision);
  };
  return (count) => {
    latest = count;
    if (waiting) return;
    waiting = true;
    setTimeout(report, GATHER_MS);
  };
}

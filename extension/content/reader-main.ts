/** What a page with a cue gets: takes over from the watch for a cue. */
import { answerPageRequests, isAlive } from '../platform/messages.ts';
import { fail, succeed } from '../protocol/result.ts';
import { readPage } from './read-page.ts';
import { runHere, runningHere } from './running.ts';
import { siteHere } from './site-here.ts';

function run(): void {
  runningHere()?.stop();
  const page = readPage(run);
  const stopAnswering = answerPageRequests({
    'page.summary': () =>
      succeed({
        site: siteHere(),
        state: page.state(),
        current: page.session()?.isCurrent() ?? false,
        entries: page.session()?.counts() ?? [],
      }),
    'mark.next': ({ fresh }) => succeed({ moved: page.session()?.step(1, fresh) ?? false }),
    'mark.previous': ({ fresh }) => succeed({ moved: page.session()?.step(-1, fresh) ?? false }),
    'mark.reveal': ({ entry }) => (page.session()?.reveal(entry) ? succeed({ found: true }) : fail('not-found', entry)),
  });
  runHere({
    isAlive,
    stop() {
      stopAnswering();
      page.stop();
    },
  });
}

run();

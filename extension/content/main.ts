/**
 * What every page gets: a look for a cue. When one is met, the reader is put beside it and takes over.
 *
 *   content.js: no cue ──cue met──▶ background injects reader.js: table, settings, session
 */
import { answerPageRequests, askBackground, isAlive } from '../platform/messages.ts';
import { succeed } from '../protocol/result.ts';
import { CUE_WORDS } from './cue-words.ts';
import { runHere, runningHere } from './running.ts';
import { siteHere } from './site-here.ts';
import { watchForCue } from './watch-for-cue.ts';

function run(): void {
  const earlier = runningHere();
  if (earlier?.isAlive()) return;
  earlier?.stop();

  let cueMet = false;
  const stopAnswering = answerPageRequests({
    'page.summary': () =>
      succeed({ site: siteHere(), state: cueMet ? 'reading' : 'no-cue', current: false, entries: [] }),
    'mark.next': () => succeed({ moved: false }),
    'mark.previous': () => succeed({ moved: false }),
    'mark.reveal': () => succeed({ found: false }),
  });
  const stopWatching = watchForCue(CUE_WORDS, () => {
    cueMet = true;
    void askBackground('reader.load', {});
  });
  runHere({
    isAlive,
    stop() {
      stopAnswering();
      stopWatching();
    },
  });
}

// A page that is being prerendered may never be seen.
if (Reflect.get(document, 'prerendering') === true) {
  document.addEventListener('prerenderingchange', run, { once: true });
} else {
  run();
}

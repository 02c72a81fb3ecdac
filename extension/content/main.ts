import { answerPageRequests, isAlive } from '../platform/messages.ts';
import { fail, succeed } from '../protocol/result.ts';
import { watchPage } from './page-watch.ts';
import { siteHere } from './site-here.ts';

/** Marks a world that has a living copy: where the browser injects twice, the second leaves. */
const RUNNING = Symbol.for('tifa.content');

interface Running {
  isAlive(): boolean;
  stop(): void;
}

function run(): void {
  const earlier = Reflect.get(globalThis, RUNNING) as Running | undefined;
  if (earlier?.isAlive()) return;
  earlier?.stop();

  const page = watchPage();
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
  const stop = (): void => {
    stopAnswering();
    page.stop();
  };
  Reflect.set(globalThis, RUNNING, { isAlive, stop } satisfies Running);
}

// A page that is being prerendered may never be seen.
if (Reflect.get(document, 'prerendering') === true)
  document.addEventListener('prerenderingchange', run, { once: true });
else run();

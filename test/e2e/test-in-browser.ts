import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import type { BrowserKind } from '../../scripts/browser/browser-name.ts';
import { openStage, type Stage } from './harness/stage.ts';
import { testAccessibility } from './suites/accessibility.ts';
import { testCard } from './suites/card.ts';
import { testChangingPages } from './suites/changing-pages.ts';
import { testCommands } from './suites/commands.ts';
import { testCopying } from './suites/copying.ts';
import { testDocuments } from './suites/documents.ts';
import { testGlossarySite } from './suites/glossary-site.ts';
import { testHostilePages } from './suites/hostile-pages.ts';
import { testInstallation } from './suites/installation.ts';
import { testLayout } from './suites/layout.ts';
import { testLookup } from './suites/lookup.ts';
import { testNetwork } from './suites/network.ts';
import { testParity } from './suites/parity.ts';
import { testReading } from './suites/reading.ts';
import { testSilence } from './suites/silence.ts';
import { testSwitches } from './suites/switches.ts';
import { testTestPages } from './suites/test-pages.ts';
import { testTimelines } from './suites/timelines.ts';
import { testUpheavals } from './suites/upheavals.ts';

/** Everything, in one browser that runs from the first test to the last. */
export function testInBrowser(kind: BrowserKind): void {
  describe(kind, () => {
    let stage: Stage;
    beforeAll(async () => {
      stage = await openStage(kind);
    });
    afterEach(() => stage.clear());
    afterAll(() => stage?.end());
    const on = (): Stage => stage;

    testReading(on);
    testTestPages(on);
    testParity(on);
    testCard(on);
    testTimelines(on);
    testCommands(on);
    testLookup(on);
    testCopying(on);
    testSwitches(on);
    testChangingPages(on);
    testUpheavals(on);
    testDocuments(on);
    testLayout(on);
    testHostilePages(on);
    testSilence(on);
    testAccessibility(on);
    testGlossarySite(on);
    testInstallation(kind);
    // Last: what the proxy saw of all the tests before.
    testNetwork(on);
  });
}

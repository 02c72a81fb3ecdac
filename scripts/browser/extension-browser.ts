import type { Browser, Frame, Page } from 'puppeteer-core';
import type { BrowserKind } from './browser-name.ts';

export interface LaunchOptions {
  readonly kind: BrowserKind;
  /** Absolute path of the browser's program. */
  readonly path: string;
  /** Absolute path of the unpacked extension. */
  readonly folder: string;
  /** Leaves the extension out until `install` is called. */
  readonly installLater?: boolean;
  readonly headless: boolean;
  /** BCP 47; the language of the browser's interface, and so of the extension's. */
  readonly language?: string;
  /** `host:port` of a proxy that every request is to take, those to this machine too. */
  readonly proxy?: string;
  /** CSS pixels of a page; without it pages fill the window. */
  readonly viewport?: { readonly width: number; readonly height: number };
  /**
   * Lets the protocol reach what is no web page: the package's own pages (Firefox), the background, commands, what the
   * system prefers. Not for a browser that a reader uses.
   */
  readonly fullAccess?: boolean;
}

/** What a page is told of where it is shown; what is left out is as the machine has it. */
export interface Surroundings {
  readonly scheme?: 'light' | 'dark';
  readonly medium?: 'screen' | 'print';
  readonly forcedColors?: boolean;
}

/** A running browser with the extension in it: what both kinds can do, each in its own way. */
export interface ExtensionBrowser {
  readonly kind: BrowserKind;
  /** As the browser gives it: `Chrome/156.0.8078.79`, `firefox/153.7.0`. */
  readonly version: string;
  readonly puppeteer: Browser;
  /** Installs the extension; done at the start unless it was to be later. */
  install(): Promise<void>;
  /** A new tab in front, empty. */
  newPage(): Promise<Page>;
  /** Opens a page of the package in a new tab: `popup.html`. Needs full access. */
  openOwnPage(path: string): Promise<Page>;
  /**
   * Calls a function with the closed shadow root that the extension has put into a page, in a world that the page cannot
   * reach. The function stands alone (it is sent as text) and returns what JSON can hold; functions inside it have no names,
   * since the runner of these scripts would call a helper for each that only this process has.
   *
   * @returns `null` if the frame has no such root.
   */
  inClosedRoot<A extends readonly unknown[], R>(
    frame: Frame,
    run: (root: ShadowRoot, ...args: A) => R | Promise<R>,
    ...args: A
  ): Promise<Awaited<R> | null>;
  /** Opens the popup of the toolbar button over the tab in front; `null` where it cannot be reached from outside. */
  openPopup(page: Page): Promise<Page | null>;
  /** Runs a command of the manifest as its keys would, in the tab in front. Needs full access. */
  runCommand(name: string): Promise<void>;
  /** Stops the background, as the browser does after a while. Needs full access. */
  stopBackground(): Promise<void>;
  /** Whether the background is running now. Needs full access. */
  isBackgroundRunning(): Promise<boolean>;
  /** Shows the tab in front as on another medium or system. Needs full access. */
  emulate(page: Page, surroundings: Surroundings): Promise<void>;
  /** Closes the browser and removes its profile. */
  close(): Promise<void>;
}

/**
 * Finds the elements that could hold the extension's closed root. Sent to pages as text.
 *
 * @returns Manual popovers, also those in open shadow trees.
 */
export function findPopovers(): Element[] {
  const found: Element[] = [];
  const roots: (Document | ShadowRoot)[] = [document];
  for (let root = roots.pop(); root; root = roots.pop()) {
    for (const element of root.querySelectorAll('*')) {
      if (element.getAttribute('popover') === 'manual') found.push(element);
      if (element.shadowRoot) roots.push(element.shadowRoot);
    }
  }
  return found;
}

import { parseArgs } from 'node:util';

export interface StartOptions {
  readonly help: boolean;
  /** A browser's name or path; `null` for the first that is found. */
  readonly browser: string | null;
  readonly headless: boolean;
  /** The page to open; `null` for the sample article. */
  readonly url: string | null;
}

export const USAGE = `Builds Tifa and opens a browser with it on a sample article.

  npm start
  npm start -- --browser firefox --url https://example.org/

  --browser <name>  chromium, chrome, edge, firefox, or the path of a program; else the first that is found
  --url <address>   the page to open instead of the sample article
  --headless        no window: opens one card, prints what was found, writes dist/start.png
                    (done without asking where there is no display)
  --help            this text
`;

/**
 * Reads the command line.
 *
 * @returns The options, or what is wrong with them in one line.
 */
export function parseOptions(args: readonly string[]): StartOptions | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        help: { type: 'boolean', short: 'h' },
        browser: { type: 'string' },
        headless: { type: 'boolean' },
        url: { type: 'string' },
      },
    });
    if (values.url !== undefined && !/^(?:https?|file):\/\//i.test(values.url)) {
      return `--url: ${values.url} is no address; write it with http://, https:// or file://`;
    }
    return {
      help: values.help ?? false,
      browser: values.browser ?? null,
      headless: values.headless ?? false,
      url: values.url ?? null,
    };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Whether windows can be opened here. */
export function hasDisplay(platform: NodeJS.Platform, env: Readonly<Record<string, string | undefined>>): boolean {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const TARGETS = ['chromium', 'firefox'] as const;
export type Target = (typeof TARGETS)[number];

/** What each browser's manifest has beside the common one. */
const VARIANTS: Readonly<Record<Target, Readonly<Record<string, unknown>>>> = {
  chromium: {
    // 128: `caretPositionFromPoint`, the newest interface in use.
    minimum_chrome_version: '128',
    background: { service_worker: 'background.js' },
  },
  firefox: {
    background: { scripts: ['background.js'] },
    browser_specific_settings: {
      gecko: {
        id: 'tifa@tifa.invalid',
        // 142: `scheduler.postTask`; custom highlights came with 140.
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  },
};

/**
 * The manifest of one browser, as text. The version is that of `package.json`.
 *
 * @param root Absolute path of the project's root.
 */
export function manifestOf(root: string, target: Target): string {
  const read = (file: string): Record<string, unknown> =>
    JSON.parse(readFileSync(join(root, file), 'utf8')) as Record<string, unknown>;
  const manifest = { ...read('manifest.json'), version: read('package.json').version, ...VARIANTS[target] };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The address at which mistakes are reported: `bugs.url` of `package.json`, or `null` while the project has none. */
export function reportAddressOf(root: string): string | null {
  const { bugs } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { bugs?: { url?: unknown } };
  return typeof bugs?.url === 'string' && /^https?:\/\//.test(bugs.url) ? bugs.url : null;
}

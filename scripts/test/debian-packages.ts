import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** What the real-browser tests need, by the names of Debian's packages. */
const PACKAGES = ['chromium', 'firefox-esr', 'firefox-esr-l10n-zh-cn', 'firefox-esr-l10n-zh-tw', 'fonts-noto-cjk'];

/** Whether packages can be installed here without asking: Debian (or a descendant), as root. */
export function canInstallPackages(): boolean {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0;
}

/** The packages that are not installed. */
export function missingPackages(): readonly string[] {
  return PACKAGES.filter((name) => {
    const query = spawnSync('dpkg-query', ['-s', name], { encoding: 'utf8' });
    return !query.stdout.includes('\nStatus: install ok installed');
  });
}

/**
 * Installs packages, saying so.
 *
 * @throws Error if the package manager fails; the message has its last words.
 */
export function installPackages(names: readonly string[]): void {
  console.log(`Installing from Debian's packages: ${names.join(', ')}`);
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', ...names],
  ]) {
    const run = spawnSync('apt-get', args, {
      encoding: 'utf8',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      maxBuffer: 64 * 1024 * 1024,
    });
    if (run.status !== 0) {
      throw new Error(`apt-get ${args.join(' ')} failed:\n${`${run.stdout}${run.stderr}`.slice(-2000)}`);
    }
  }
}

/*
 * The way into every script, and the only one in plain JavaScript without dependencies: it must run before anything is
 * installed, and on a Node too old for the rest.
 *
 *   node scripts/bootstrap.mjs scripts/annotate.ts [args…]
 *   Node new enough? ──▶ packages as the lockfile says? ──no──▶ npm ci ──▶ the script, read by tsx
 *
 * The script runs in this very process, so standard input and output, exit codes and signals are its own. What is said
 * here goes to standard error.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const NEEDED = [20, 19];
const root = dirname(dirname(fileURLToPath(import.meta.url)));

function say(text) {
  process.stderr.write(`tifa: ${text}\n`);
}

function isNodeNewEnough() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  return major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1]);
}

function readPackages(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return null;
  }
}

/**
 * Whether node_modules holds what package-lock.json asks for. npm keeps a copy of what it installed; the two are compared
 * by content, because a checkout sets times as it likes. Optional packages may be missing: they are for other platforms.
 */
function isInstalled() {
  const installed = readPackages(join(root, 'node_modules/.package-lock.json'));
  const wanted = readPackages(join(root, 'package-lock.json'));
  if (!installed || !wanted) return false;
  const isSame = (path) =>
    installed[path] !== undefined &&
    installed[path].version === wanted[path].version &&
    installed[path].integrity === wanted[path].integrity;
  return (
    Object.keys(wanted).every((path) => path === '' || (wanted[path].optional && !installed[path]) || isSame(path)) &&
    Object.keys(installed).every((path) => wanted[path] !== undefined)
  );
}

/** Runs npm quietly, its standard output on our standard error. Returns its exit code. */
function install() {
  say('installing packages (npm ci), once…');
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const options = { cwd: root, stdio: ['ignore', 2, 2] };
  // Under `npm run` npm tells where it is itself, which also spares a shell on Windows.
  const npm = process.env.npm_execpath;
  const { status, error } =
    npm !== undefined && basename(npm).startsWith('npm-cli')
      ? spawnSync(process.execPath, [npm, ...args], options)
      : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  if (error) say(`npm did not start: ${error.message}`);
  return status === null ? 1 : status;
}

async function run(script, args) {
  const { register } = await import('tsx/esm/api');
  register({ tsconfig: join(root, 'tsconfig.run.json') });
  process.argv = [process.execPath, script, ...args];
  await import(pathToFileURL(script).href);
}

async function main() {
  const [script, ...args] = process.argv.slice(2);
  if (!isNodeNewEnough()) {
    say(`Node ${NEEDED.join('.')} or later is needed; this is ${process.versions.node}. See https://nodejs.org`);
    process.exitCode = 1;
    return;
  }
  if (script === undefined || !existsSync(resolve(root, script))) {
    say(
      `${script === undefined ? 'which script?' : `no ${script}`} usage: node scripts/bootstrap.mjs <script.ts> [args…]`,
    );
    process.exitCode = 2;
    return;
  }
  if (!isInstalled()) {
    const code = install();
    if (code !== 0) {
      say('npm ci failed; its message is above');
      process.exitCode = code;
      return;
    }
  }
  await run(resolve(root, script), args);
}

// Who reads the output may have enough of it (`| head`): that is no error.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

main().catch((error) => {
  // An error of the script itself: as Node would print it.
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  process.exitCode = 1;
});

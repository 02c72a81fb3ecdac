import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, test } from 'vitest';
import { PROJECT_ROOT } from '../../scripts/project-root.ts';
import { writeTemporary } from '../glossary/temporary-project.ts';

const LOCK = {
  packages: {
    '': { name: 'sample' },
    'node_modules/lamp': { version: '1.0.0', integrity: 'sha512-lamp' },
    'node_modules/lamp-for-another-system': { version: '1.0.0', integrity: 'sha512-other', optional: true },
  },
};
const INSTALLED = { packages: { 'node_modules/lamp': LOCK.packages['node_modules/lamp'] } };

/** Stands for npm: says so on both outputs, and installs what was asked for. */
const NPM = `
  const { writeFileSync } = require('node:fs');
  console.log('npm says', process.argv.slice(2).join(' '));
  if (process.env.NPM_FAILS) process.exit(9);
  writeFileSync('installed', '');
`;

const SCRIPT = `
  const kind: string = 'script';
  let input = '';
  if (process.argv[2] === 'read') for await (const chunk of process.stdin) input += chunk;
  console.log(JSON.stringify({ kind, args: process.argv.slice(2), input }));
  if (process.argv[2] === 'throw') throw new Error('thrown by the script');
  process.exitCode = 5;
`;

const ECHO = `
  import { createInterface } from 'node:readline';
  console.log('ready');
  for await (const line of createInterface({ input: process.stdin })) console.log('echo ' + line);
`;

/** A project with a bootstrap of its own, whose packages are those of `installed`. */
function writeProject(installed: unknown): string {
  const root = writeTemporary({
    'package.json': '{"type": "module"}',
    'package-lock.json': JSON.stringify(LOCK),
    'npm/npm-cli.cjs': NPM,
    'scripts/script.ts': SCRIPT,
    'scripts/echo.ts': ECHO,
  });
  for (const file of ['scripts/bootstrap.mjs', 'tsconfig.run.json', 'tsconfig.base.json'])
    copyFileSync(join(PROJECT_ROOT, file), join(root, file));
  mkdirSync(join(root, 'node_modules'));
  symlinkSync(join(PROJECT_ROOT, 'node_modules/tsx'), join(root, 'node_modules/tsx'), 'dir');
  if (installed !== null) {
    copyText(
      root,
      'node_modules/.package-lock.json',
      typeof installed === 'string' ? installed : JSON.stringify(installed),
    );
  }
  return root;
}

function copyText(root: string, name: string, text: string): void {
  copyFileSync(join(writeTemporary({ text }), 'text'), join(root, name));
}

function start(root: string, args: readonly string[], env: Record<string, string> = {}, flags: string[] = []) {
  return spawn(process.execPath, [...flags, join(root, 'scripts/bootstrap.mjs'), ...args], {
    env: { ...process.env, npm_execpath: join(root, 'npm/npm-cli.cjs'), ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

async function finish(child: ChildProcess, input = '') {
  let stdout = '';
  let stderr = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    stdout += chunk.toString();
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  child.stdin?.end(input);
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  return { code, signal, stdout, stderr };
}

describe('bootstrap', () => {
  test('hands arguments, standard input and the exit code through, and says nothing', async () => {
    const root = writeProject(INSTALLED);
    const outcome = await finish(start(root, ['scripts/script.ts', 'read', '--flag']), 'data');
    expect(outcome).toEqual({
      code: 5,
      signal: null,
      stdout: '{"kind":"script","args":["read","--flag"],"input":"data"}\n',
      stderr: '',
    });
  });

  test('hands lines through as they come', async () => {
    const child = start(writeProject(INSTALLED), ['scripts/echo.ts']);
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    expect((await lines.next()).value).toBe('ready');
    // Each line is answered before the next one is sent: nothing waits for the end of the input.
    for (const line of ['one', 'two']) {
      child.stdin.write(`${line}\n`);
      expect((await lines.next()).value).toBe(`echo ${line}`);
    }
    child.stdin.end();
    expect(await once(child, 'close')).toEqual([0, null]);
  });

  test('ends without a word when nobody reads on', async () => {
    const child = start(writeProject(INSTALLED), ['scripts/echo.ts']);
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    // What is left of the input has nowhere to go either.
    child.stdin.on('error', () => undefined);
    await once(child.stdout, 'data');
    child.stdout.destroy();
    child.stdin.end('line\n'.repeat(100_000));
    expect(await once(child, 'close')).toEqual([0, null]);
    expect(stderr).toBe('');
  });

  test('ends with the signal it gets', async () => {
    const child = start(writeProject(INSTALLED), ['scripts/echo.ts']);
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    await lines.next();
    child.kill('SIGTERM');
    expect(await once(child, 'close')).toEqual([null, 'SIGTERM']);
  });

  test('prints an error of the script and fails', async () => {
    const { code, stderr } = await finish(start(writeProject(INSTALLED), ['scripts/script.ts', 'throw']));
    expect(code).toBe(1);
    expect(stderr).toContain('thrown by the script');
  });

  const PACKAGES: readonly [name: string, installed: unknown, installs: boolean][] = [
    ['as the lockfile says', INSTALLED, false],
    ['never installed', null, true],
    ['a record that cannot be read', '{', true],
    ['another version', { packages: { 'node_modules/lamp': { version: '0.9.0', integrity: 'sha512-lamp' } } }, true],
    ['another content', { packages: { 'node_modules/lamp': { version: '1.0.0', integrity: 'sha512-no' } } }, true],
    ['a package too few', { packages: {} }, true],
    ['a package too many', { packages: { ...INSTALLED.packages, 'node_modules/candle': { version: '1.0.0' } } }, true],
    [
      'another version of an optional package',
      { packages: { ...INSTALLED.packages, 'node_modules/lamp-for-another-system': { version: '0.9.0' } } },
      true,
    ],
  ];

  test.each(PACKAGES)('packages: %s', async (_, installed, installs) => {
    const root = writeProject(installed);
    const { code, stdout, stderr } = await finish(start(root, ['scripts/script.ts']));
    expect(code).toBe(5);
    expect(stdout).toBe('{"kind":"script","args":[],"input":""}\n');
    expect(existsSync(join(root, 'installed'))).toBe(installs);
    expect(stderr.includes('installing packages')).toBe(installs);
    expect(stderr.includes('npm says ci --ignore-scripts')).toBe(installs);
  });

  test('fails as npm fails, and runs nothing', async () => {
    const { code, stdout, stderr } = await finish(start(writeProject(null), ['scripts/script.ts'], { NPM_FAILS: '1' }));
    expect(code).toBe(9);
    expect(stdout).toBe('');
    expect(stderr).toContain('npm ci failed');
  });

  const VERSIONS: readonly [version: string, runs: boolean][] = [
    ['18.20.8', false],
    ['20.18.3', false],
    ['20.19.0', true],
    ['21.0.0', true],
    ['24.1.0', true],
  ];

  test.each(VERSIONS)('Node %s: %s', async (version, runs) => {
    const root = writeProject(INSTALLED);
    const versions = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`;
    copyText(root, 'old.cjs', versions);
    const { code, stdout, stderr } = await finish(
      start(root, ['scripts/script.ts'], {}, ['--require', join(root, 'old.cjs')]),
    );
    expect(code).toBe(runs ? 5 : 1);
    expect(stdout === '').toBe(!runs);
    expect(stderr.includes('Node 20.19 or later is needed')).toBe(!runs);
  });

  test.each([[[]], [['scripts/nowhere.ts']]])('refuses to run %j', async (args: string[]) => {
    const { code, stdout, stderr } = await finish(start(writeProject(INSTALLED), args));
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('usage: node scripts/bootstrap.mjs');
  });

  test('is plain JavaScript without dependencies', () => {
    const source = readFileSync(join(PROJECT_ROOT, 'scripts/bootstrap.mjs'), 'utf8');
    const imports = [...source.matchAll(/^import .* from '(.*)';$/gm)].map(([, name]) => name);
    expect(imports.every((name) => name?.startsWith('node:'))).toBe(true);
    expect(imports.length).toBeGreaterThan(0);
  });
});

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createFakeBrowser } from './fake-browser.ts';

const fake = createFakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: fake }));
const { answerBackgroundRequests, answerPageRequests, askBackground, isAlive } = await import(
  '../../extension/platform/messages.ts'
);

const handlers = {
  'table.get': vi.fn(async () => ({ ok: true, value: { table: 'AA==', site: 'a.example' } }) as const),
  'entry.search': vi.fn(async () => ({ ok: true, value: [] }) as const),
  'entry.get': vi.fn(async () => ({ ok: false, error: { code: 'not-found', detail: '' } }) as const),
  'reader.load': vi.fn(async () => ({ ok: true, value: null }) as const),
  'card.load': vi.fn(async () => ({ ok: true, value: null }) as const),
  'style.insert': vi.fn(async () => ({ ok: true, value: { css: '' } }) as const),
  'page.changed': vi.fn(async () => ({ ok: true, value: null }) as const),
  'tab.summary': vi.fn(async () => ({ ok: true, value: { site: '', state: 'on', entries: [] } }) as const),
  'tab.reveal': vi.fn(async (): Promise<never> => {
    throw new Error('broken');
  }),
};

const CONTENT = { id: 'tifa@test', tab: { id: 7, url: 'https://a.example/x' }, frameId: 2, url: 'https://a.example/x' };
const PAGE = { id: 'tifa@test', url: 'moz-extension://tifa/popup.html' };
const STRANGER = { id: 'other@test', url: 'moz-extension://other/x.html' };
const SANDBOX = { id: 'tifa@test', url: 'null', origin: 'null' };

beforeEach(() => {
  fake.listeners.clear();
  vi.clearAllMocks();
});

describe('who may ask what', () => {
  const requests = {
    'table.get': {},
    'entry.get': { id: 'a' },
    'entry.search': { query: 'a' },
    'reader.load': {},
    'card.load': {},
    'style.insert': { name: 'abcdefghijklmnop' },
    'page.changed': {},
    'tab.summary': { tab: 1 },
    'tab.reveal': { tab: 1, frame: 0, entry: 'a' },
  } as const;
  const pagesOnly = new Set(['entry.search', 'tab.summary', 'tab.reveal']);

  for (const [name, params] of Object.entries(requests)) {
    test.each([
      ['a content script', CONTENT, !pagesOnly.has(name)],
      ['an extension page', PAGE, true],
      ['another extension', STRANGER, false],
      ['a sandboxed page', SANDBOX, !pagesOnly.has(name)],
    ])(`${name} from %s`, async (_who, sender, allowed) => {
      answerBackgroundRequests(handlers);
      await fake.deliver({ name, params }, sender);
      expect(handlers[name as keyof typeof handlers].mock.calls.length).toBe(allowed ? 1 : 0);
    });
  }

  test('a refused request is answered, another extension is not', async () => {
    answerBackgroundRequests(handlers);
    const message = { name: 'tab.summary', params: { tab: 1 } };
    await expect(fake.deliver(message, CONTENT)).resolves.toMatchObject({ ok: false, error: { code: 'not-allowed' } });
    expect(fake.deliver(message, STRANGER)).toBeUndefined();
  });
});

describe('answers', () => {
  test('the handler hears who asked', async () => {
    answerBackgroundRequests(handlers);
    await fake.deliver({ name: 'table.get', params: {} }, CONTENT);
    expect(handlers['table.get']).toHaveBeenCalledWith({}, { tab: 7, frame: 2, address: 'https://a.example/x' });
  });
  test.each([
    ['params that do not fit', { name: 'entry.get', params: { id: '../x' } }, 'bad-request'],
    ['a handler that throws', { name: 'tab.reveal', params: { tab: 1, frame: 0, entry: 'a' } }, 'internal'],
    ['a handler that fails', { name: 'entry.get', params: { id: 'a' } }, 'not-found'],
  ])('%s', async (_name, message, code) => {
    answerBackgroundRequests(handlers);
    await expect(fake.deliver(message, PAGE)).resolves.toMatchObject({ ok: false, error: { code } });
  });
  test('what is no request of ours is left to others', () => {
    answerBackgroundRequests(handlers);
    expect(fake.deliver({ hello: 1 }, CONTENT)).toBeUndefined();
  });
  test('a page stops answering when told to', () => {
    const step = () => ({ ok: true, value: { moved: false } }) as const;
    const stop = answerPageRequests({
      'page.summary': () => ({ ok: false, error: { code: 'internal', detail: '' } }),
      'mark.next': step,
      'mark.previous': step,
      'mark.reveal': () => ({ ok: true, value: { found: true } }),
    });
    const message = { name: 'mark.next', params: { fresh: true } };
    expect(fake.deliver(message, PAGE)).toBeInstanceOf(Promise);
    stop();
    expect(fake.deliver(message, PAGE)).toBeUndefined();
  });
});

describe('asking', () => {
  test('a background that was killed is asked once more', async () => {
    fake.runtime.sendMessage
      .mockRejectedValueOnce(new Error('Could not establish connection. Receiving end does not exist.'))
      .mockResolvedValueOnce({ ok: true, value: null });
    await expect(askBackground('card.load', {})).resolves.toEqual({ ok: true, value: null });
  });
  test('and no more than once', async () => {
    fake.runtime.sendMessage.mockRejectedValue(new Error('gone'));
    await expect(askBackground('card.load', {})).resolves.toMatchObject({ ok: false, error: { code: 'unreachable' } });
    expect(fake.runtime.sendMessage).toHaveBeenCalledTimes(2);
  });
  test('a failure is a value, and is not asked for again', async () => {
    fake.runtime.sendMessage.mockResolvedValue({ ok: false, error: { code: 'not-found', detail: '' } });
    await expect(askBackground('entry.get', { id: 'a' })).resolves.toMatchObject({ error: { code: 'not-found' } });
    expect(fake.runtime.sendMessage).toHaveBeenCalledTimes(1);
  });
  test('an orphaned script knows that it is one', () => {
    expect(isAlive()).toBe(true);
    fake.runtime.id = undefined;
    expect(isAlive()).toBe(false);
    fake.runtime.id = 'tifa@test';
  });
});

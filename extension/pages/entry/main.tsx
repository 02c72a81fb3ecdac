import { render } from 'preact';
import { askBackground } from '../../platform/messages.ts';
import { lookUpWords } from '../../platform/words.ts';
import { addressOfEntry, parseEntryAddress } from '../../protocol/entry-address.ts';
import { EntryPage } from './entry-page.tsx';

async function run(root: Element): Promise<void> {
  document.documentElement.lang = lookUpWords('language');
  const { id, query } = parseEntryAddress(new URLSearchParams(location.search));
  const reply = id === null ? null : await askBackground('entry.get', { id });
  const view = reply?.ok ? reply.value : null;
  if (view !== null) document.title = `${view.headword} ${view.chinese['zh-Hans']} · Tifa`;
  const draw = (copied: boolean): void =>
    render(
      <EntryPage
        t={lookUpWords}
        view={view}
        query={query === '' ? (id ?? '') : query}
        copied={copied}
        onCopy={() => {
          if (view !== null)
            void navigator.clipboard.writeText(`tf ${view.id} (${view.headword})`).then(() => draw(true));
        }}
        onFollow={(next) => location.assign(`/${addressOfEntry(next)}`)}
      />,
      root,
    );
  draw(false);
}

const root = document.getElementById('entry');
if (root) void run(root);

import { listen } from './native.ts';

/**
 * Writes to the clipboard. `navigator.clipboard` is absent on http pages and refused in some frames; there the older
 * command is used, with a listener that sets the text and lets no later listener of the page hear of it.
 *
 * @returns Whether the text is on the clipboard.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
}

function copyByCommand(text: string): boolean {
  let set = false;
  const onCopy = (event: ClipboardEvent): void => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    set = event.clipboardData !== null;
  };
  const ending = new AbortController();
  listen('copy', onCopy, ending.signal);
  try {
    // Deprecated, and the only way where the page has no secure context.
    return Document.prototype.execCommand.call(document, 'copy') && set;
  } catch {
    return false;
  } finally {
    ending.abort();
  }
}

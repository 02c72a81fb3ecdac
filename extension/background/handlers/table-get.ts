import { siteOf } from '../../platform/lifecycle.ts';
import type { BackgroundHandlers } from '../../platform/messages.ts';
import { readPackagedBytes } from '../../platform/packaged-files.ts';
import { fail, succeed } from '../../protocol/result.ts';
import { encodeBase64 } from '../base64.ts';

/** Answers with the packaged match table; reads it once while the background lives. */
export function createTableGet(): BackgroundHandlers['table.get'] {
  let table: Promise<string | null> | null = null;
  return async (_params, asker) => {
    table ??= readPackagedBytes('glossary/table.bin').then((bytes) => bytes && encodeBase64(bytes));
    const encoded = await table;
    if (encoded === null) {
      table = null;
      return fail('not-found', 'glossary/table.bin');
    }
    return succeed({ table: encoded, site: siteOf(asker.address) });
  };
}

/** A line of bytes without its end, or `null` for one that is longer than allowed. */
export type ByteLine = Uint8Array | null;

const LINE_FEED = 0x0a;

/**
 * Cuts a stream of bytes into lines at line feeds. What follows the last line feed is a line if there is anything. Never
 * holds more than one line: of a line that is too long the bytes are dropped as they come.
 *
 * @param mostBytes the longest line that is given out whole
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, mostBytes: number): AsyncGenerator<ByteLine> {
  let parts: Uint8Array[] = [];
  let length = 0;
  const keep = (part: Uint8Array): void => {
    length += part.length;
    if (length <= mostBytes) parts.push(part);
    else parts = [];
  };
  const take = (): ByteLine => {
    const line = length <= mostBytes ? Buffer.concat(parts) : null;
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
      keep(chunk.subarray(from, end));
      yield take();
      from = end + 1;
    }
    if (from < chunk.length) keep(chunk.subarray(from));
  }
  if (length > 0) yield take();
}

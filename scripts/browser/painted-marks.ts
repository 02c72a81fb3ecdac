import type { Frame } from 'puppeteer-core';

/** A mark as the page has it: what a reader sees underlined. */
export interface PaintedMark {
  readonly text: string;
  /** `formula`, `concept`, `body`, `phrase`; `open` for the words whose card is open. */
  readonly kind: string;
  readonly tone: string;
}

/** Reads what is painted in a frame now, in document order. */
export function readPaintedMarks(frame: Frame): Promise<readonly PaintedMark[]> {
  return frame.evaluate(() =>
    [...CSS.highlights]
      .flatMap(([name, highlight]) =>
        [...highlight].map((range) => ({
          range,
          name: /^[a-z]{12,24}-(formula|concept|body|phrase|open)-([a-z]+)$/.exec(name),
        })),
      )
      .filter(({ name }) => name !== null)
      .map((found) => {
        // Positions compare within one tree only: the hosts around the words, outermost first, then the words' own node.
        const path: Node[] = [found.range.startContainer];
        for (let root = path[0]?.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) {
          path.unshift(root.host);
        }
        return { ...found, path };
      })
      .sort((a, b) => {
        const level = a.path.findIndex((node, index) => node !== b.path[index]);
        const [first, second] = [a.path[level], b.path[level]];
        if (!first || !second) return a.range.startOffset - b.range.startOffset;
        return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
      })
      .map(({ range, name }) => {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        return { text: live.toString().replace(/\s+/g, ' '), kind: name?.[1] ?? '', tone: name?.[2] ?? '' };
      }),
  );
}

/** A point in CSS pixels of the tab's viewport. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Scrolls to the words of a painted mark.
 *
 * @param turn Which of several marks with the same words, from 0.
 * @returns The middle of the first line of the words; `null` if there is no such mark.
 */
export async function pointAtMark(frame: Frame, text: string, turn = 0): Promise<Point | null> {
  const inside = await frame.evaluate(
    (wanted, index) => {
      const range = [...CSS.highlights]
        .filter(([name]) => !name.includes('-open-'))
        .flatMap(([, highlight]) => [...highlight])
        .map((found) => {
          const live = document.createRange();
          live.setStart(found.startContainer, found.startOffset);
          live.setEnd(found.endContainer, found.endOffset);
          return live;
        })
        .filter((live) => live.toString().replace(/\s+/g, ' ') === wanted)
        .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))[index];
      if (!range) return null;
      const element = range.startContainer.parentElement ?? document.documentElement;
      const before = range.getClientRects()[0];
      if (!before) return null;
      if (before.top < 0 || before.left < 0 || before.bottom > innerHeight || before.right > innerWidth) {
        element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
      }
      const line = range.getClientRects()[0];
      return line ? { x: line.x + line.width / 2, y: line.y + line.height / 2 } : null;
    },
    text,
    turn,
  );
  if (inside === null) return null;
  const corner = await cornerOf(frame);
  return { x: inside.x + corner.x, y: inside.y + corner.y };
}

/** Where a frame's content begins in the tab's viewport. */
async function cornerOf(frame: Frame): Promise<Point> {
  const parent = frame.parentFrame();
  const element = parent && (await frame.frameElement());
  if (!parent || !element) return { x: 0, y: 0 };
  const own = await element.evaluate((box) => {
    box.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const { x, y } = box.getBoundingClientRect();
    return { x: x + box.clientLeft, y: y + box.clientTop };
  });
  const around = await cornerOf(parent);
  return { x: own.x + around.x, y: own.y + around.y };
}

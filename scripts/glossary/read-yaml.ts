import { isAlias, isCollection, isMap, isNode, isPair, isScalar, LineCounter, parseDocument, visit } from 'yaml';

/** 1-based. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface YamlFault {
  readonly position: Position;
  readonly problem: string;
  readonly mend: string;
}

export interface YamlFile {
  /** Plain data, if there are no faults. */
  readonly value: unknown;
  readonly faults: readonly YamlFault[];
  /** The position of the deepest part of the path that the file has: the key of a mapping, or the item of a list. */
  readonly locate: (path: readonly (string | number)[]) => Position;
}

/**
 * Reads one YAML 1.2 file of plain data. Whatever makes a file read differently from how it looks is a fault: duplicate
 * keys, tabs, anchors, aliases, tags, several documents.
 */
export function readYaml(text: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, version: '1.2', schema: 'core' });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };

  const faults: YamlFault[] = [...document.errors, ...document.warnings].map((error) => ({
    position: at(error.pos[0]),
    problem: error.message,
    mend: error.code === 'DUPLICATE_KEY' ? 'keep one of the two' : 'mend the YAML',
  }));
  for (const tab of text.matchAll(/\t/g)) {
    faults.push({ position: at(tab.index), problem: 'a tab', mend: 'use spaces' });
  }
  visit(document, (_, node) => {
    if (!isNode(node)) return;
    const position = at(node.range?.[0] ?? 0);
    if (isAlias(node)) faults.push({ position, problem: 'an alias', mend: 'write the value out' });
    else if (node.anchor) faults.push({ position, problem: 'an anchor', mend: 'remove it' });
    if (node.tag?.startsWith('!')) faults.push({ position, problem: 'a tag', mend: 'remove it' });
  });

  return {
    value: faults.length === 0 ? document.toJS() : null,
    faults: faults.sort((a, b) => a.position.line - b.position.line || a.position.column - b.position.column),
    locate: (path) => at(findOffset(document.contents, path)),
  };
}

function findOffset(root: unknown, path: readonly (string | number)[]): number {
  let node = root;
  let offset = isNode(root) ? (root.range?.[0] ?? 0) : 0;
  for (const step of path) {
    if (!isCollection(node)) break;
    const item = isMap(node)
      ? node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(step))
      : node.items[Number(step)];
    if (isPair(item)) {
      offset = isNode(item.key) ? (item.key.range?.[0] ?? offset) : offset;
      node = item.value;
    } else if (isNode(item)) {
      offset = item.range?.[0] ?? offset;
      node = item;
    } else break;
  }
  return offset;
}

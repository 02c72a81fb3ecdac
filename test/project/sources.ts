import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { PROJECT_ROOT } from '../../scripts/project-root.ts';

export interface SourceFile {
  /** Relative to the project's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** The files of a folder whose names end in one of the given ways. */
export function readSources(folder: string, ...endings: readonly string[]): readonly SourceFile[] {
  return readdirSync(join(PROJECT_ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && endings.some((ending) => item.name.endsWith(ending)))
    .map((item) => join(item.parentPath, item.name))
    .map((file) => ({ path: relative(PROJECT_ROOT, file).replaceAll('\\', '/'), text: readFileSync(file, 'utf8') }));
}

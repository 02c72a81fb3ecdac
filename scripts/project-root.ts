import { fileURLToPath } from 'node:url';

/** Absolute path of the project's root, wherever a script is called from. */
export const PROJECT_ROOT = fileURLToPath(new URL('..', import.meta.url));

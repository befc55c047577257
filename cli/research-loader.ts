import type * as Research from './research.js';

/**
 * The commands that few runs need, and what they load (a parser of rules, writers of formats), are a bundle of their own: the start
 * of `laertes check` does not pay for them.
 */
export function research(): Promise<typeof Research> {
  return import('#research');
}

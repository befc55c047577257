/** What a run needs before its first program: grammar, library and rules, as the build prepared them. */
import type { Prepared } from '../queries/check.js';
import { libraryLoader, loadPreparedGrammar } from './library.js';
import { loadRules } from './prepared-rules.js';

/** Loads what was prepared. Rules are loaded when they are first asked for. */
export function loadPrepared(): Prepared {
  loadPreparedGrammar();
  return { libraryFor: libraryLoader(), rules: loadRules };
}

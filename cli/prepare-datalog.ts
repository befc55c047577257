/** Makes the grammar of Datalog programs ready to be used, as a step of the build. */

import { writeFileSync } from 'node:fs';
import * as ohm from 'ohm-js';
import { grammarText } from '../solver/grammar.ohm.js';

/** Writes the grammar's recipe into the compiled module that is there for it. */
export function prepareDatalogGrammar(): void {
  const recipe = (ohm.grammar(grammarText) as unknown as { toRecipe(): string }).toRecipe();
  // This module runs from `dist/cli`.
  const file = new URL('../solver/grammar-recipe.js', import.meta.url);
  writeFileSync(file, `export const grammarRecipe = () => (${recipe});\n`);
}

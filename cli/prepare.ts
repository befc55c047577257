/** The last step of the build: what every run needs and no run changes is made once. Grammar, library, rules. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseLibrary } from '../lang/library.js';
import { primarySpan } from '../lang/diagnostic.js';
import { grammarRecipe, matcherText } from '../lang/syntax/grammar.js';
import { cutLibrary } from '../lang/prelude/cut.js';
import { packLibrary } from '../lang/prelude/pack.js';
import { grammarFile, matcherFile, preparedFolder, readPrelude, writeLibrary } from './library.js';
import { prepareDatalogGrammar } from './prepare-datalog.js';
import { bundle } from './bundle.js';
import { prepareRules } from './prepare-rules.js';

mkdirSync(preparedFolder, { recursive: true });
writeFileSync(grammarFile, grammarRecipe());
writeFileSync(matcherFile, matcherText(), 'latin1');
const { library, sources, diagnostics } = parseLibrary(readPrelude());
for (const diagnostic of diagnostics) {
  const span = primarySpan(diagnostic)!;
  const { line, column } = sources.file(span).place(span.lo);
  console.error(`${sources.file(span).name}:${line}:${column}: ${diagnostic.message}`);
  process.exitCode = 1;
}
writeLibrary(packLibrary(cutLibrary(library.files, library.crates)));
prepareDatalogGrammar();
bundle(prepareRules());

/** What the elided lifetimes of a program's signatures stand for (The Rust Reference, "Lifetime elision"). */
import type { Diagnostic } from '../../lang/diagnostic.js';
import type { Edition } from '../../lang/front-end.js';
import { collect, explainSignature, type ElisionRule } from '../../lang/items/index.js';
import type { Library } from '../../lang/library.js';
import { SourceMap } from '../../lang/source.js';
import { parseCrate } from '../../lang/syntax/parse.js';

export interface SignatureStory {
  readonly line: number;
  readonly written: string;
  readonly expanded: string;
  /** The rules that filled something in, in words. */
  readonly rules: readonly string[];
}

const ruleText: Readonly<Record<ElisionRule, string>> = {
  'each-input': 'each reference among the parameters gets a lifetime of its own',
  'only-input': 'there is just one lifetime among the parameters, so the result gets it',
  self: 'the result gets the lifetime of `self`',
};

/** One story for each function of the program that takes or gives a reference, in the order of the source. */
export function explainFileElision(
  name: string,
  text: string,
  library: Library,
  edition: Edition,
): { stories: readonly SignatureStory[]; sources: SourceMap; diagnostics: readonly Diagnostic[] } {
  const sources = new SourceMap();
  for (const file of library.files) sources.add(file.name, file.text, true);
  const file = sources.add(name, text);
  const parsed = parseCrate(file, { edition });
  const program = collect([...library.crates, { name: 'main', crate: parsed.crate, library: false }], {
    edition,
    sources,
  });
  const functions = program.defs.filter(
    (def) => !def.library && (def.kind === 'fn' || def.kind === 'assoc-fn'),
  );
  const stories = functions.flatMap((def): SignatureStory[] => {
    const story = explainSignature(program, def.id, sources);
    if (!story || !/[&']/.test(story.written)) return [];
    const rules = story.rules.map((rule) => ruleText[rule]);
    return [{ line: file.lineAt(def.span.lo), written: story.written, expanded: story.expanded, rules }];
  });
  return { stories, sources, diagnostics: [...parsed.diagnostics, ...program.diagnostics] };
}

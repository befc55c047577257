/** One program against the whole library: what the checker says of its bodies. */
import { readPrelude } from '../../../cli/library.js';
import { checkBody, type Body } from '../../../lang/check/index.js';
import { printBody } from '../../../lang/check/print.js';
import { primarySpan, type Diagnostic } from '../../../lang/diagnostic.js';
import { constantSource } from '../../../lang/constants.js';
import { bodyResolver, collect } from '../../../lang/items/index.js';
import { parseLibrary } from '../../../lang/library.js';
import { cutLibrary } from '../../../lang/prelude/cut.js';
import { packLibrary } from '../../../lang/prelude/pack.js';
import { selectLibrary } from '../../../lang/prelude/select.js';
import { printTy } from '../../../lang/types/print.js';
import { SourceMap } from '../../../lang/source.js';
import { parseCrate } from '../../../lang/syntax/parse.js';

export interface Sample {
  /** `E0308:3`, in order; `unsupported:2`. */
  readonly errors: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  readonly bodies: readonly Body[];
  /** The types of a function's parameters. */
  inputs(name: string): string;
  /** The typed tree of a function, one node a line. */
  tree(name: string): string;
}

const { library } = parseLibrary(readPrelude());
const packed = packLibrary(cutLibrary(library.files, library.crates));

export function sample(text: string, edition: 2015 | 2018 | 2021 | 2024 = 2021): Sample {
  const { crates, files } = selectLibrary(packed, text);
  const sources = new SourceMap();
  for (const file of files) sources.add(file.name, file.text, true);
  const file = sources.add('sample.rs', text);
  const { crate, diagnostics: syntax } = parseCrate(file, { edition });
  const program = collect([...crates, { name: 'sample', crate, library: false }], {
    edition,
    constants: constantSource,
  });
  const checked = program.bodies.map((def) => checkBody(program, bodyResolver(program, def), def));
  const diagnostics = [...syntax, ...program.diagnostics, ...checked.flatMap((c) => c.diagnostics)];
  const bodies = checked.flatMap(({ body }) => (body ? [body] : []));
  return {
    diagnostics,
    errors: diagnostics.map((d) => `${d.code}:${file.lineAt(primarySpan(d)?.lo ?? 0)}`),
    bodies,
    inputs(name) {
      const fn = program.defs.find((def) => !def.library && def.name === name && def.kind === 'fn');
      if (!fn) throw new Error(`no function ${name}`);
      return program
        .fn(fn.id)
        .sig.inputs.map((ty) => printTy(program, ty))
        .join(' ');
    },
    tree(name) {
      const body = bodies.find((b) => program.def(b.def).name === name);
      if (!body) throw new Error(`${name} has no tree: ${diagnostics.map((d) => d.message).join('; ')}`);
      return printBody(program, body);
    },
  };
}

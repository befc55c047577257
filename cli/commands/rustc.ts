/** `laertes rustc … -- RUSTC-ARGS` and `laertes cargo … -- CARGO-ARGS`: answers on what an installed rustc dumps. */
import { Option, type Command } from 'commander';
import type { Diagnostic } from '../../lang/diagnostic.js';
import { SourceMap } from '../../lang/source.js';
import { checkDump, codesInFacts, story, type CheckedDump } from '../../queries/from-rustc/index.js';
import { renderHuman, renderShort } from '../../queries/render/human.js';
import { jsonDiagnostic } from '../../queries/render/json.js';
import { ruleSetOf, solvableModels, type SolvableModel } from '../../queries/solve.js';
import { copyFacts } from '../copied-facts.js';
import { crateOf, listUnit, readBody, sourceFinder, type UnitListing } from '../dumped-units.js';
import { loadRules } from '../prepared-rules.js';
import { styleFor } from '../terminal.js';
import {
  inTemporaryDirectory,
  runCargo,
  runRustc,
  type RustcDiagnostic,
  type ToolchainAnswer,
  type ToolchainRun,
} from '../toolchain.js';
import { exitStatus } from './check.js';

const actions = ['check', 'why', 'compare', 'facts'] as const;
type Action = (typeof actions)[number];

/** Commands that take programs or facts, not what rustc is running on. */
const elsewhere = ['query', 'solve', 'graph', 'fix', 'what-if', 'why-not', 'mir'];

interface Options {
  readonly model: SolvableModel;
  readonly errorFormat: 'human' | 'short' | 'json';
  readonly output?: string;
  readonly quiet?: boolean;
}

export function register(program: Command): void {
  add(
    program,
    'rustc',
    'one crate',
    'laertes rustc check -- --edition 2021 --crate-type lib src/lib.rs',
    runRustc,
  );
  add(program, 'cargo', "the workspace's crates", 'laertes cargo check -- -p my-crate', runCargo);
}

function add(
  program: Command,
  tool: 'rustc' | 'cargo',
  what: string,
  example: string,
  run: (args: readonly string[], dir: string) => ToolchainAnswer,
): void {
  program
    .command(tool)
    .summary(`answer on ${what} from the facts that an installed rustc dumps`)
    .description(
      `Has ${tool === 'rustc' ? 'rustc compile one crate' : "cargo check a workspace's crates"} so that its borrow checker ` +
        'dumps its facts and MIR, and answers on these: on any Rust that rustc compiles. The options that dump are ' +
        'unstable; a stable rustc takes them because RUSTC_BOOTSTRAP=1 is set for its run. Nothing of what it makes is kept.',
    )
    .argument('[action]', `${actions.join(', ')} (default: check)`)
    .argument('[args...]', `after --: what ${tool === 'rustc' ? 'rustc' : 'cargo check'} is given`)
    .addOption(new Option('--model <model>', 'whose rules to apply').choices(solvableModels).default('nll'))
    .addOption(
      new Option('--error-format <format>', 'how diagnostics are printed')
        .choices(['human', 'short', 'json'])
        .default('human'),
    )
    .option('-o, --output <dir>', 'for facts: where to put them; must not exist yet')
    .option('-q, --quiet', 'no summary on stderr')
    .addHelpText(
      'after',
      `
Examples:
  ${example}
  ${example.replace('check', 'why')}
  ${example.replace('check', 'compare')}
  ${example.replace('check', 'facts -o facts')}

What is not in rustc's facts (moves, mutability, types) is taken over from rustc's own diagnostics of the same run, and marked.

Exit status: 0 accepted, 1 rejected, 2 unreadable or no toolchain, 3 a body could not be read.`,
    )
    .action((first: string | undefined, rest: string[], options: Options) => {
      const known = actions.find((it) => it === first);
      const args = known || first === undefined ? rest : [first, ...rest];
      if (first !== undefined && elsewhere.includes(first)) {
        process.exitCode = fail(
          `${tool} has no \`${first}\`: keep the facts (\`laertes ${tool} facts -o DIR -- …\`), and ask these (\`laertes solve DIR\`)`,
        );
        return;
      }
      process.exitCode = inTemporaryDirectory(
        (dir) => answer(run(args, dir), known ?? 'check', options),
        fail,
      );
    });
}

function answer(ran: ToolchainAnswer, action: Action, options: Options): number {
  if (ran.kind === 'problem') return fail(ran.message);
  const { run } = ran;
  const refused = run.diagnostics.find((it) => /unknown unstable option|unstable option `/.test(it.message));
  if (refused) return fail(`${run.version} does not dump what is read here: ${refused.message}`);
  const listings = run.units.map(listUnit);
  if (action === 'facts') return writeFacts(run, listings, options);
  const sources = new SourceMap();
  const models: readonly SolvableModel[] = action === 'compare' ? ['nll', 'polonius'] : [options.model];
  const checked = listings.map((it) => checkUnit(it, run, sources, models));
  const own = ownErrors(run);
  if (action === 'compare') return compare(checked, sources, own, options);
  const bodies = checked.flatMap((it) => it.bodies.map(({ byModel }) => byModel[0]));
  const at = (d: Diagnostic) => d.labels.find((it) => it.primary)?.span ?? { file: 0, lo: 0, hi: 0 };
  const told = bodies
    .flatMap((body) => body.told.map((it) => ({ ...it, body, span: at(it.diagnostic) })))
    .sort((a, b) => a.span.file - b.span.file || a.span.lo - b.span.lo);
  if (action === 'why') {
    for (const it of told) process.stdout.write(whyText(sources, it));
  } else {
    const diagnostics = told.map((it) => it.diagnostic);
    process.stdout.write(render(sources, diagnostics, options.errorFormat));
  }
  process.stdout.write(renderOwn(own, options.errorFormat));
  const problems = checked.flatMap((it) => it.problems);
  for (const it of problems) process.stderr.write(`laertes: ${it}\n`);
  const errors = told.length + own.length;
  const nothing = bodies.length === 0 && run.status !== 0 && own.length === 0;
  if (nothing) process.stderr.write(run.stderr);
  const verdict = nothing ? 'unreadable' : problems.length ? 'unsupported' : errors ? 'rejected' : 'accepted';
  const name = listings.map((it) => it.crateName).join(' ');
  if (options.errorFormat === 'json')
    process.stdout.write(
      `${JSON.stringify({ $message_type: 'verdict', file: name, model: options.model, verdict, bodies: bodies.length, errors })}\n`,
    );
  else if (options.quiet !== true)
    process.stderr.write(summary(run, listings, options.model, verdict, told.length, own.length));
  if (options.model === 'nll' && options.quiet !== true)
    for (const it of differences(run, sources, told)) process.stderr.write(`${it}\n`);
  return exitStatus[verdict];
}

function fail(message: string): number {
  process.stderr.write(`laertes: ${message}\n`);
  return exitStatus.unreadable;
}

/** What is kept of a body: nothing but its errors, and what these speak of. */
type Answered = Pick<CheckedDump, 'told'> & { readonly joined?: CheckedDump['joined'] };

interface CheckedUnit {
  readonly bodies: readonly { readonly key: string; readonly byModel: readonly Answered[] }[];
  /** Bodies that could not be read, with the reason. */
  readonly problems: readonly string[];
}

function checkUnit(
  listing: UnitListing,
  run: ToolchainRun,
  sources: SourceMap,
  models: readonly SolvableModel[],
): CheckedUnit {
  const fileOf = sourceFinder(sources, listing.unit.cwd);
  const crate = crateOf(listing, sources);
  const bodies: CheckedUnit['bodies'][number][] = [];
  const problems: string[] = [];
  for (const each of listing.bodies) {
    const read = readBody(each);
    if (read.kind === 'problem') {
      problems.push(`${read.key}: ${run.version} writes what is not read here: ${read.message}`);
      continue;
    }
    try {
      const byModel = models.map((model): Answered => {
        const rules = loadRules(ruleSetOf[model]);
        const { told, joined } = checkDump(read.body, sources, fileOf, crate, rules, model);
        return told.length ? { told, joined } : { told };
      });
      bodies.push({ key: each.key, byModel });
    } catch (bug) {
      problems.push(`${read.body.key}: internal error: ${bug instanceof Error ? bug.message : String(bug)}`);
    }
  }
  return { bodies, problems };
}

/** Where rustc, which checked by nll in the same run, says something else of what is in its facts: nobody need take our word. */
function differences(
  run: ToolchainRun,
  sources: SourceMap,
  told: readonly { readonly diagnostic: Diagnostic }[],
): string[] {
  const ours = new Set(
    told.map(({ diagnostic }) => {
      const span = diagnostic.labels.find((it) => it.primary)?.span;
      const file = span && sources.files[span.file];
      return `${diagnostic.code ?? 'error'} at ${file?.name}:${span && file?.lineAt(span.lo)}`;
    }),
  );
  const theirs = new Set(
    run.diagnostics.filter(isInFacts).map(({ code, spans }) => {
      const at = spans.find((it) => it.is_primary) ?? spans[0];
      return `${code?.code ?? 'error'} at ${at.file_name}:${at.line_start}`;
    }),
  );
  return [
    ...[...theirs]
      .filter((it) => !ours.has(it))
      .map((it) => `rustc itself reports ${it}, which is not derived`),
    ...[...ours].filter((it) => !theirs.has(it)).map((it) => `rustc itself does not report ${it}`),
  ];
}

function isInFacts({ level, spans, code, message }: RustcDiagnostic): boolean {
  if (!level.startsWith('error') || spans.length === 0) return false;
  return code ? codesInFacts.has(code.code) : message === 'lifetime may not live long enough';
}

/** rustc's errors that its facts say nothing of. */
function ownErrors(run: ToolchainRun): RustcDiagnostic[] {
  const seen = new Set<string>();
  return run.diagnostics.filter((it) => {
    if (!it.level.startsWith('error') || it.spans.length === 0 || isInFacts(it)) return false;
    // cargo tells of a crate once for each way in which it is built.
    const key = it.rendered ?? it.message;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function render(
  sources: SourceMap,
  diagnostics: readonly Diagnostic[],
  format: Options['errorFormat'],
): string {
  switch (format) {
    case 'human': {
      const style = styleFor(process.stdout);
      return diagnostics.map((it) => renderHuman(sources, it, style)).join('');
    }
    case 'short':
      return diagnostics.map((it) => renderShort(sources, it)).join('');
    case 'json':
      return diagnostics.map((it) => `${JSON.stringify(jsonDiagnostic(sources, it))}\n`).join('');
  }
}

function renderOwn(own: readonly RustcDiagnostic[], format: Options['errorFormat']): string {
  if (own.length === 0) return '';
  if (format === 'json') return own.map((it) => `${JSON.stringify({ ...it, from: 'rustc' })}\n`).join('');
  const texts = own.map((it) => {
    const at = it.spans.find((span) => span.is_primary) ?? it.spans[0];
    const code = it.code ? `[${it.code.code}]` : '';
    return format === 'short'
      ? `${at.file_name}:${at.line_start}: error${code}: ${it.message} (rustc's own)\n`
      : `rustc's own, of what is not in its facts:\n${it.rendered ?? it.message}`;
  });
  return texts.join('');
}

function whyText(sources: SourceMap, it: CheckedDump['told'][number] & { readonly body: Answered }): string {
  const { joined } = it.body;
  const steps = joined ? story(joined, it.cause) : [];
  const rows = steps.map(({ span, text, atoms }) => {
    const file = sources.files[span.file];
    const { line, column } = file.place(span.lo);
    return { place: `${file.name}:${line}:${column}`, text, atoms };
  });
  const [places, texts] = [rows.map((it) => it.place.length), rows.map((it) => it.text.length)];
  const lines = rows.map(
    (row) =>
      `  ${row.place.padEnd(Math.max(...places))}  ${row.text.padEnd(Math.max(...texts))}  ${row.atoms}\n`,
  );
  return `${renderHuman(sources, it.diagnostic, styleFor(process.stdout))}in \`${joined?.body.dump.name}\`:\n${lines.join('')}\n`;
}

function compare(
  checked: readonly CheckedUnit[],
  sources: SourceMap,
  own: readonly RustcDiagnostic[],
  options: Options,
): number {
  const models = ['nll', 'polonius'] as const;
  const rows = checked.flatMap((unit) =>
    unit.bodies.map(({ key, byModel }) => ({ key, errors: byModel.map(({ told }) => told.map(placeOf)) })),
  );
  function placeOf(this: void, { diagnostic }: CheckedDump['told'][number]): string {
    const label = diagnostic.labels.find((it) => it.primary);
    const file = label && sources.files[label.span.file];
    return `${diagnostic.code ?? 'error'}${label && file ? `:${file.lineAt(label.span.lo)}` : ''}`;
  }
  if (options.errorFormat === 'json') {
    for (const { key, errors } of rows)
      process.stdout.write(`${JSON.stringify({ body: key, nll: errors[0], polonius: errors[1] })}\n`);
  } else {
    const shown = rows.filter((it) => it.errors.some((list) => list.length > 0));
    const cell = (errors: readonly string[]) => (errors.length ? `rejects ${errors.join(' ')}` : 'accepts');
    const table = [['body', ...models], ...shown.map((it) => [it.key, ...it.errors.map(cell)])];
    const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
    for (const row of table)
      process.stdout.write(
        `${row
          .map((text, at) => text.padEnd(widths[at]))
          .join('  ')
          .trimEnd()}\n`,
      );
    process.stdout.write(
      `${rows.length - shown.length} of ${rows.length} bodies are accepted by both` +
        `${own.length ? `; rustc has ${own.length} errors that are not in its facts` : ''}\n`,
    );
  }
  for (const it of checked.flatMap((unit) => unit.problems)) process.stderr.write(`laertes: ${it}\n`);
  return exitStatus.accepted;
}

function summary(
  run: ToolchainRun,
  listings: readonly UnitListing[],
  model: SolvableModel,
  verdict: string,
  errors: number,
  own: number,
): string {
  const bodies = listings.reduce((sum, it) => sum + it.bodies.length, 0);
  const lines = [
    `${listings.map((it) => it.crateName || '?').join(', ')}: ${verdict} by ${model} on the facts of ${run.version}: ` +
      `${bodies} bodies, ${errors} errors${own ? `, and ${own} of rustc's own` : ''}`,
  ];
  const absent = listings.flatMap((it) => it.notDumped);
  if (absent.length)
    lines.push(`not dumped by rustc: ${absent.slice(0, 10).join(', ')}${absent.length > 10 ? ', …' : ''}`);
  return `${lines.join('\n')}\n`;
}

function writeFacts(run: ToolchainRun, listings: readonly UnitListing[], options: Options): number {
  if (options.output === undefined) return fail('`facts` needs a directory to write to: -o DIR');
  const written = copyFacts(run, listings, options.output);
  if (written.kind === 'problem') return fail(written.message);
  process.stderr.write(
    `${written.bodies} bodies in ${options.output}, ${written.notDumped} not dumped by rustc\n`,
  );
  return run.status === 0
    ? exitStatus.accepted
    : written.bodies
      ? exitStatus.rejected
      : exitStatus.unreadable;
}

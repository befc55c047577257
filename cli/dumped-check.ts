/** `check` and `why` on what rustc dumped of a crate or of several. */
import { statementAt, type DumpLocation } from '../facts/rustc/dump.js';
import type { Diagnostic } from '../lang/diagnostic.js';
import { SourceMap } from '../lang/source.js';
import {
  checkDump,
  codesInFacts,
  deriving,
  dumpKind,
  dumpProof,
  sourceSpan,
  story,
  type CheckedDump,
} from '../queries/from-rustc/index.js';
import { renderHuman, renderShort } from '../queries/render/human.js';
import { jsonDiagnostic } from '../queries/render/json.js';
import { ruleSetOf, solvableModels, type SolvableModel } from '../queries/solve.js';
import { draw } from '../queries/why/draw.js';
import { kindText, type Kind } from '../queries/why/kind.js';
import { renderProof } from '../queries/why/proof.js';
import { exitStatus } from './commands/check.js';
import type { PlaceArgument } from './commands/place.js';
import { crateOf, readBody, sourceFinder, type UnitListing } from './dumped-units.js';
import { loadRules } from './prepared-rules.js';
import { styleFor } from './terminal.js';
import { primarySpan, type RustcDiagnostic, type ToolchainRun } from './toolchain.js';

export interface CheckOptions {
  readonly model: SolvableModel;
  readonly errorFormat: 'human' | 'short' | 'json';
  readonly json?: boolean;
  readonly proof?: boolean;
  readonly brief?: boolean;
  readonly quiet?: boolean;
}

/** Prints the diagnostics of all bodies, or with `why` their stories; gives the exit status. */
export async function checkDumped(
  action: 'check' | 'why',
  run: ToolchainRun,
  listings: readonly UnitListing[],
  options: CheckOptions,
  place?: PlaceArgument,
): Promise<number> {
  const sources = new SourceMap();
  const checked: CheckedUnit[] = [];
  for (const it of listings)
    checked.push(await checkUnit(it, run, sources, [options.model], action === 'why'));
  const own = place ? [] : ownErrors(run);
  const bodies = checked.flatMap((it) => it.bodies.map(({ byModel }) => byModel[0]));
  const at = (d: Diagnostic) => d.labels.find((it) => it.primary)?.span ?? { file: 0, lo: 0, hi: 0 };
  const told = bodies
    .flatMap((body) => body.told.map((it) => ({ ...it, body, span: at(it.diagnostic) })))
    .sort((a, b) => a.span.file - b.span.file || a.span.lo - b.span.lo);
  const asked = place ? told.filter((it) => isThere(sources, it.diagnostic, place)) : told;
  if (place && asked.length === 0) process.stdout.write(`${placeText(place)}: there is no error there\n`);
  if (action === 'why') {
    for (const it of asked) process.stdout.write(whyText(sources, it, options));
  } else
    process.stdout.write(
      render(
        sources,
        asked.map((it) => it.diagnostic),
        options.errorFormat,
      ),
    );
  process.stdout.write(renderOwn(own, options.errorFormat));
  const problems = checked.flatMap((it) => it.problems);
  for (const it of problems) process.stderr.write(`laertes: ${it}\n`);
  const errors = told.length + own.length;
  const nothing = bodies.length === 0 && run.status !== 0 && own.length === 0;
  if (nothing) process.stderr.write(complaintsOf(run));
  const verdict = nothing ? 'unreadable' : problems.length ? 'unsupported' : errors ? 'rejected' : 'accepted';
  const name = listings.map((it) => it.crateName).join(' ');
  if (options.errorFormat === 'json')
    process.stdout.write(
      `${JSON.stringify({ $message_type: 'verdict', file: name, model: options.model, verdict, bodies: bodies.length, errors })}\n`,
    );
  else if (options.quiet !== true)
    process.stderr.write(summary(run, listings, options.model, verdict, told.length, own.length));
  if (options.model === 'nll' && options.quiet !== true && !place)
    for (const it of differences(run, sources, told)) process.stderr.write(`${it}\n`);
  return exitStatus[verdict];
}

/** What the tool said of its failure, of itself or as diagnostics without a place. */
export function complaintsOf({ stderr, diagnostics }: ToolchainRun): string {
  return stderr.trim() === '' ? diagnostics.map((it) => it.rendered ?? `${it.message}\n`).join('') : stderr;
}

function isThere(sources: SourceMap, { labels }: Diagnostic, { file, line, column }: PlaceArgument): boolean {
  return labels.some(({ span, primary }) => {
    const source = sources.files[span.file];
    if (!primary || !source || !isNamed(source.name, file)) return false;
    const at = source.place(span.lo);
    return (line === undefined || at.line === line) && (column === undefined || at.column === column);
  });
}

/** Whether a file that rustc names is the one that the user does. */
export function isNamed(name: string, wanted: string): boolean {
  const plain = wanted.replace(/^\.\//, '');
  return name === plain || name.endsWith(`/${plain}`);
}

export function placeText({ file, line, column }: PlaceArgument): string {
  return [file, line, column].filter((it) => it !== undefined).join(':');
}

/** What is kept of a body: nothing but its errors, and what these speak of. `limit`: the other model accepts the body. */
type Answered = Pick<CheckedDump, 'told'> & {
  readonly joined?: CheckedDump['joined'];
  readonly limit?: Kind;
};

export interface CheckedUnit {
  readonly bodies: readonly { readonly key: string; readonly byModel: readonly Answered[] }[];
  /** Bodies that could not be read, with the reason. */
  readonly problems: readonly string[];
}

export async function checkUnit(
  listing: UnitListing,
  run: ToolchainRun,
  sources: SourceMap,
  models: readonly SolvableModel[],
  explained = false,
): Promise<CheckedUnit> {
  const fileOf = sourceFinder(sources, listing.unit.cwd);
  const crate = crateOf(listing, sources);
  const bodies: CheckedUnit['bodies'][number][] = [];
  const problems: string[] = [];
  for (const each of listing.bodies) {
    // Signals are heard between bodies only.
    await new Promise((resolve) => setImmediate(resolve));
    const read = readBody(each);
    if (read.kind === 'problem') {
      problems.push(`${read.key}: ${run.version} writes what is not read here: ${read.message}`);
      continue;
    }
    try {
      const answerOf = (model: SolvableModel): CheckedDump =>
        checkDump(read.body, sources, fileOf, crate, (it) => loadRules(ruleSetOf[it]), model);
      const byModel = models.map((model): Answered => {
        const { told, joined } = answerOf(model);
        if (!told.length) return { told };
        const limit = models.length === 1 && explained ? limitOf(model, answerOf) : undefined;
        return { told, joined, limit };
      });
      bodies.push({ key: each.key, byModel });
    } catch (bug) {
      problems.push(`${read.body.key}: internal error: ${bug instanceof Error ? bug.message : String(bug)}`);
    }
  }
  return { bodies, problems };
}

/** Whether a body that a model rejects is accepted by the other one. */
function limitOf(model: SolvableModel, answerOf: (model: SolvableModel) => CheckedDump): Kind | undefined {
  const accepts = solvableModels.filter((it) => it !== model && answerOf(it).told.length === 0);
  return accepts.length ? { kind: 'limit', accepts, text: [] } : undefined;
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
    run.diagnostics.filter(isInFacts).map((it) => {
      const at = primarySpan(it)!;
      return `${it.code?.code ?? 'error'} at ${at.file_name}:${at.line_start}`;
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
export function ownErrors(run: ToolchainRun): RustcDiagnostic[] {
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
  format: CheckOptions['errorFormat'],
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

function renderOwn(own: readonly RustcDiagnostic[], format: CheckOptions['errorFormat']): string {
  if (own.length === 0) return '';
  if (format === 'json') return own.map((it) => `${JSON.stringify({ ...it, from: 'rustc' })}\n`).join('');
  const texts = own.map((it) => {
    const at = primarySpan(it)!;
    const code = it.code ? `[${it.code.code}]` : '';
    return format === 'short'
      ? `${at.file_name}:${at.line_start}: error${code}: ${it.message} (rustc's own)\n`
      : `rustc's own, of what is not in its facts:\n${it.rendered ?? it.message}`;
  });
  return texts.join('');
}

function whyText(
  sources: SourceMap,
  { body, cause, diagnostic }: CheckedDump['told'][number] & { readonly body: Answered },
  { json, proof, brief, model }: CheckOptions,
): string {
  const { joined, limit } = body;
  const style = styleFor(process.stdout);
  // The bodies with errors are kept as joined.
  if (!joined) return renderHuman(sources, diagnostic, style);
  const { sentences, chain } = story(joined, cause);
  const kind = limit ?? dumpKind(joined, cause);
  const derivation =
    proof === true ? dumpProof(joined, loadRules(ruleSetOf[deriving(cause, model)]), cause) : undefined;
  if (json === true) {
    const steps = chain.map(({ span, text, atoms }) => {
      const file = sources.files[span.file];
      return { file: file.name, from: file.place(span.lo), to: file.place(span.hi), text, atoms };
    });
    return `${JSON.stringify({
      body: joined.body.dump.name,
      diagnostic: jsonDiagnostic(sources, diagnostic),
      story: { sentences, chain: steps },
      kind,
      proof: derivation ?? null,
    })}\n`;
  }
  if (brief === true) return `${renderShort(sources, diagnostic)}  ${sentences[2] ?? sentences[0]}\n`;
  const told = [...sentences, ...kindText(kind, model)].map((it) => `${it}\n`).join('');
  const drawn = `${renderHuman(sources, diagnostic, style)}${told}\n${draw(sources, chain, style)}\n`;
  if (!derivation) return drawn;
  const lineOf = (location: DumpLocation): number | undefined => {
    const span = sourceSpan(joined, statementAt(joined.body.dump, location)?.span);
    return span && sources.file(span).lineAt(span.lo);
  };
  const atoms = chain.map((it, at) => `  ${at + 1}. ${it.atoms}\n`).join('');
  return `${drawn}${style.bold('facts')}\n${atoms}\n${style.bold('proof')}\n${renderProof(derivation, lineOf)}\n`;
}

function counted(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`;
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
      `${counted(bodies, 'body', 'bodies')}, ${counted(errors, 'error', 'errors')}${own ? `, and ${own} of rustc's own` : ''}`,
  ];
  const absent = listings.flatMap((it) => it.notDumped);
  if (absent.length)
    lines.push(`not dumped by rustc: ${absent.slice(0, 10).join(', ')}${absent.length > 10 ? ', …' : ''}`);
  return `${lines.join('\n')}\n`;
}

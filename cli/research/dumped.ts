/** The questions of other commands, asked of what rustc dumped in this run. */
import { SourceMap } from '../../lang/source.js';
import type { CheckModel } from '../../queries/check.js';
import type { ExportFormat } from '../../queries/export/format.js';
import type { MissingBody } from '../../queries/export/manifest.js';
import {
  checkDump,
  deriving,
  dumpMirText,
  dumpWhatIf,
  dumpWhyNot,
  joinBody,
  type DumpNearMiss,
  type Joined,
} from '../../queries/from-rustc/index.js';
import type { GraphKind } from '../../queries/graph/build.js';
import { renderShort } from '../../queries/render/human.js';
import { jsonDiagnostic } from '../../queries/render/json.js';
import { ruleSetOf, type SolvableModel } from '../../queries/solve.js';
import type { PlaceArgument } from '../commands/place.js';
import { isNamed, placeText } from '../dumped-check.js';
import { crateOf, readBody, sourceFinder, type UnitListing } from '../dumped-units.js';
import { loadRules } from '../prepared-rules.js';
import { styleFor } from '../terminal.js';
import type { ToolchainRun } from '../toolchain.js';
import { exportFacts } from './facts.js';
import { showGraph } from './graph.js';
import type { Input, Inputs } from './inputs.js';
import { runQuery } from './query.js';

export interface DumpedOptions {
  readonly model?: SolvableModel;
  readonly quiet?: boolean;
  readonly json?: boolean;
  readonly body?: string;
  readonly output?: string;
  readonly format?: string;
  readonly derived?: boolean;
  readonly jobs?: number;
  readonly rules?: readonly string[];
  readonly named?: string;
  readonly raw?: boolean;
  readonly csv?: boolean;
  readonly explain?: boolean;
  readonly kind?: GraphKind;
  readonly relation?: readonly string[];
}

export interface Dumped {
  readonly run: ToolchainRun;
  readonly listings: readonly UnitListing[];
}

const badInput = 2;

/** Bodies as inputs of the other commands; those of several crates have the crate in their names. */
export function dumpedInputs({ run, listings }: Dumped): Inputs {
  const names = new Set<string>();
  const inputs: Input[] = [];
  const missing: MissingBody[] = [];
  for (const { unit, crateName, bodies, notDumped } of listings) {
    let name = crateName || 'crate';
    for (let n = 2; names.has(name); n++) name = `${crateName}-${n}`;
    names.add(name);
    const keyOf = (key: string): string => (listings.length > 1 ? `${name}/${key}` : key);
    for (const files of bodies)
      inputs.push({
        kind: 'dump',
        name,
        key: keyOf(files.key),
        cwd: unit.cwd,
        version: run.version,
        files,
      });
    for (const key of notDumped)
      missing.push({ source: name, body: keyOf(key), reason: 'rustc dumped nothing of it' });
  }
  return { inputs, problems: [], missing };
}

export function queryDumped(dumped: Dumped, query: string | undefined, options: DumpedOptions) {
  return runQuery(dumpedInputs(dumped), query, { ...options, edition: '2021', rules: options.rules ?? [] });
}

export function factsOfDumped(dumped: Dumped, format: ExportFormat, options: DumpedOptions): Promise<number> {
  const { output: out = '', model = 'polonius', derived, jobs, quiet } = options;
  return exportFacts(dumpedInputs(dumped), { out, format, derived, model, edition: '2021', jobs, quiet });
}

export function graphOfDumped(
  dumped: Dumped,
  format: 'dot' | 'mermaid' | 'svg',
  { kind = 'cfg', model = 'polonius', body, relation }: DumpedOptions,
): Promise<number> {
  const name = dumped.listings.map((it) => it.crateName).join(', ');
  const options = { kind, format, model: model as CheckModel, edition: '2021', body, relation };
  return showGraph(name, options, dumpedInputs(dumped));
}

/** Prints the MIR of bodies. */
export async function mirOfDumped(dumped: Dumped, { body: wanted }: DumpedOptions): Promise<number> {
  let shown = 0;
  const names: string[] = [];
  const problems = await eachBody(dumped, (joined) => {
    const { key, dump } = joined.body;
    names.push(key);
    if (wanted !== undefined && ![key, dump.name].includes(wanted)) return;
    process.stdout.write(`${shown++ > 0 ? '\n' : ''}${dumpMirText(joined)}`);
  });
  if (shown === 0 && wanted !== undefined)
    problems.push(`there is no body \`${wanted}\`; there are ${names.join(', ') || 'none'}`);
  return tell(problems);
}

/** Prints the smallest sets of changes that clear each error, or those at a place. */
export async function whatIfDumped(
  dumped: Dumped,
  place: PlaceArgument | undefined,
  { model = 'nll', json }: DumpedOptions,
): Promise<number> {
  const style = styleFor(process.stdout);
  const rules = (it: SolvableModel) => loadRules(ruleSetOf[it]);
  let errors = 0;
  const problems = await eachBody(dumped, (joined, crate) => {
    const { sources } = joined;
    const checked = checkDump(joined.body, sources, joined.fileOf, crate, rules, model);
    for (const { diagnostic, cause } of checked.told) {
      const span = diagnostic.labels.find((it) => it.primary)?.span;
      const file = span && sources.files[span.file];
      if (place && !(span && file && isNamed(file.name, place.file) && isAt(file.place(span.lo), place)))
        continue;
      errors++;
      const sets = dumpWhatIf(checked.joined, rules(deriving(cause, model)), cause);
      if (json === true) {
        const changes = sets.map((set) =>
          set.map((it) => ({ text: it.text, line: sources.file(it.span).lineAt(it.span.lo) })),
        );
        process.stdout.write(
          `${JSON.stringify({ diagnostic: jsonDiagnostic(sources, diagnostic), sets: changes })}\n`,
        );
        continue;
      }
      process.stdout.write(renderShort(sources, diagnostic));
      const lines = sets.map((set) => `  - ${set.map((it) => it.text).join(`, ${style.bold('and')} `)}\n`);
      process.stdout.write(
        lines.length
          ? `any one of these clears it:\n${lines.join('')}\n`
          : '  no change of a few facts clears it\n\n',
      );
    }
  });
  if (errors === 0 && json !== true)
    process.stdout.write(`${place ? `${placeText(place)}: ` : ''}there is no error to clear\n`);
  return tell(problems) || (errors > 0 ? 1 : 0);
}

/** Prints why there is no error at a place. */
export async function whyNotDumped(
  dumped: Dumped,
  place: PlaceArgument,
  { model = 'nll', json }: DumpedOptions,
): Promise<number> {
  const program = loadRules(ruleSetOf[model]);
  const misses: (DumpNearMiss & { readonly joined: Joined })[] = [];
  let known = false;
  const problems = await eachBody(dumped, (joined) => {
    const there = (span: { file: number; lo: number; hi: number }): boolean => {
      const file = joined.sources.files[span.file];
      if (!file || !isNamed(file.name, place.file)) return false;
      known = true;
      return isAt(file.place(span.lo), place);
    };
    there(joined.span);
    for (const it of dumpWhyNot(joined, program, there)) misses.push({ ...it, joined });
  });
  if (!known) problems.push(`\`${place.file}\` has no body that rustc dumped`);
  for (const { span, sentences, fact, joined } of misses) {
    if (json === true) {
      const at = joined.sources.file(span).place(span.lo);
      process.stdout.write(`${JSON.stringify({ ...at, because: sentences, missing: fact ?? null })}\n`);
      continue;
    }
    process.stdout.write(sentences.map((it) => `${it}\n`).join(''));
    if (fact !== undefined) process.stdout.write(`It would be one with ${fact}.\n`);
    process.stdout.write('\n');
  }
  if (known && misses.length === 0 && json !== true)
    process.stdout.write(`${placeText(place)}: nothing there comes near to what is borrowed\n`);
  return tell(problems);
}

function isAt(at: { line: number; column: number }, { line, column }: PlaceArgument): boolean {
  return (line === undefined || at.line === line) && (column === undefined || at.column === column);
}

/** Does something with every body; gives what could not be read. */
async function eachBody(
  { run, listings }: Dumped,
  work: (joined: Joined, crate: ReturnType<typeof crateOf>) => void,
): Promise<string[]> {
  const problems: string[] = [];
  const sources = new SourceMap();
  for (const listing of listings) {
    const fileOf = sourceFinder(sources, listing.unit.cwd);
    const crate = crateOf(listing, sources);
    for (const files of listing.bodies) {
      // Signals are heard between bodies only.
      await new Promise((resolve) => setImmediate(resolve));
      const read = readBody(files);
      if (read.kind === 'problem')
        problems.push(`${read.key}: ${run.version} writes what is not read here: ${read.message}`);
      else work(joinBody(read.body, sources, fileOf), crate);
    }
  }
  return problems;
}

function tell(problems: readonly string[]): number {
  for (const it of problems) process.stderr.write(`laertes: ${it}\n`);
  return problems.length > 0 ? badInput : 0;
}

/** `laertes rustc … -- RUSTC-ARGS` and `laertes cargo … -- CARGO-ARGS`: answers on what an installed rustc dumps. */
import { factFormats } from '../../queries/export/format-names.js';
import { Option, type Command } from 'commander';
import { solvableModels, type SolvableModel } from '../../queries/solve.js';
import { copyFacts } from '../copied-facts.js';
import { checkDumped, complaintsOf } from '../dumped-check.js';
import { compareDumped } from '../dumped-compare.js';
import { listUnit, type UnitListing } from '../dumped-units.js';
import { research } from '../research-loader.js';
import { parseJobs } from '../research/shard.js';
import { fixDumped } from '../rustc-fix.js';
import {
  inTemporaryDirectory,
  runCargo,
  runRustc,
  type ToolchainAnswer,
  type ToolchainRun,
} from '../toolchain.js';
import { exitStatus } from './check.js';
import { splitPlace } from './place.js';

/** What is asked, and what it takes before `--`. */
const actions = {
  check: '',
  why: '[FILE:LINE]',
  fix: '[FILE:LINE]',
  'what-if': '[FILE:LINE]',
  'why-not': 'FILE:LINE',
  compare: '',
  facts: '',
  query: 'QUERY',
  graph: '',
  mir: '',
} as const;
type Action = keyof typeof actions;

/** What needs no program is asked of the command itself. */
const elsewhere: Readonly<Record<string, string>> = {
  explain: 'laertes explain CODE',
  relations: 'laertes relations',
  solve: 'laertes TOOL facts -o DIR -- …, then laertes solve DIR',
  corpus: 'laertes TOOL facts -o DIR -- …, then laertes corpus DIR',
};

const pictureFormats = ['dot', 'mermaid', 'svg'] as const;

interface Options {
  readonly model?: SolvableModel;
  readonly errorFormat: 'human' | 'short' | 'json';
  readonly output?: string;
  readonly quiet?: boolean;
  readonly format?: string;
  readonly derived?: boolean;
  readonly jobs?: number;
  readonly proof?: boolean;
  readonly brief?: boolean;
  readonly apply?: boolean;
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly raw?: boolean;
  readonly explain?: boolean;
  readonly named?: string;
  readonly rules?: readonly string[];
  readonly kind?: 'cfg' | 'origins' | 'liveness';
  readonly relation?: readonly string[];
  readonly body?: string;
}

type Run = (args: readonly string[], dir: string, quiet: boolean) => ToolchainAnswer;

export function register(program: Command): void {
  add(
    program,
    'rustc',
    'one crate',
    ['laertes rustc', '-- --edition 2021 --crate-type lib src/lib.rs'],
    runRustc,
  );
  add(program, 'cargo', "the workspace's crates", ['laertes cargo', '-- -p my-crate'], runCargo);
}

function add(
  program: Command,
  tool: 'rustc' | 'cargo',
  what: string,
  [command, rest]: readonly [string, string],
  run: Run,
): void {
  const repeated = (value: string, before: readonly string[] | undefined) => [...(before ?? []), value];
  program
    .command(tool)
    .usage(`[options] [action] [what it asks] -- ${tool.toUpperCase()}-ARGS`)
    .summary(`answer on ${what} from the facts that an installed rustc dumps`)
    .description(
      `Has ${tool === 'rustc' ? 'rustc compile one crate' : "cargo check a workspace's crates"} so that its borrow checker ` +
        'dumps its facts and MIR, and answers on these: on any Rust that rustc compiles. The options that dump are ' +
        'unstable; a stable rustc takes them because RUSTC_BOOTSTRAP=1 is set for its run. Nothing of what it makes is kept.',
    )
    .argument('[action]', `${Object.keys(actions).join(', ')} (default: check)`)
    .argument(
      '[args...]',
      `what the action asks; after --: what ${tool === 'rustc' ? 'rustc' : 'cargo check'} is given`,
    )
    .addOption(
      new Option('--model <model>', 'whose rules (default: nll; of query, facts and graph polonius)').choices(
        solvableModels,
      ),
    )
    .addOption(
      new Option('--error-format <format>', 'how diagnostics are printed')
        .choices(['human', 'short', 'json'])
        .default('human'),
    )
    .option('-o, --output <dir>', 'facts: where to put them')
    .addOption(
      new Option(
        '--format <format>',
        `facts: how (${factFormats.join(', ')}); without one, as rustc wrote them. graph: ${pictureFormats.join(', ')}`,
      ).choices([...factFormats, ...pictureFormats].filter((it, at, all) => all.indexOf(it) === at)),
    )
    .option('--derived', "facts: also what the model's rules derive")
    .addOption(new Option('-j, --jobs <n>', 'facts: threads').argParser(parseJobs))
    .option('--brief', 'why: one sentence for each error')
    .option('--proof', 'why: the derivation too')
    .option('--apply', 'fix: write the first change into the file')
    .option('--json', 'why, compare, fix, what-if, why-not, query: one JSON object for each answer')
    .option('--csv', 'query: comma-separated values')
    .option('--raw', 'query: atoms as they are in the facts')
    .option('--explain', 'query: prove each row')
    .option('--named <name>', 'query: one of the named questions')
    .option('--rules <file>', "query: rules of one's own; may be repeated", repeated)
    .addOption(new Option('--kind <kind>', 'graph: what').choices(['cfg', 'origins', 'liveness']))
    .option('--relation <name>', 'graph: show this relation; may be repeated', repeated)
    .option('--body <name>', 'graph, mir: only the body of this name')
    .option('-q, --quiet', 'no summary on stderr')
    .addHelpText(
      'after',
      `
Examples:
  ${command} check ${rest}
  ${command} why --model polonius ${rest}
  ${command} query 'errors(L, P)' ${rest}
  ${command} why-not src/lib.rs:7 ${rest}
  ${command} compare ${rest}
  ${command} facts -o facts ${rest}
  ${command} facts -o corpus --format parquet --derived ${rest}
  ${command} graph --body main --format svg ${rest}

What is not in rustc's facts (moves, mutability, types) is taken over from rustc's own diagnostics of the same run, and marked.

Exit status: 0 accepted (or answered), 1 rejected (or no rows), 2 unreadable or no toolchain, 3 a body could not be read.`,
    )
    .action(async (first: string | undefined, others: string[], options: Options) => {
      const split = splitArguments(first === undefined ? [] : [first, ...others], tool);
      if (typeof split === 'string') {
        process.exitCode = fail(split);
        return;
      }
      const { action, asked, args } = split;
      const wrong = misused(action, asked, options, tool);
      process.exitCode =
        wrong === undefined
          ? await inTemporaryDirectory(
              (dir) => answer(run(args, dir, options.quiet === true), action, asked, dir, options),
              (message) => Promise.resolve(fail(message)),
            )
          : fail(wrong);
    });
}

interface Split {
  readonly action: Action;
  /** What the action asks. */
  readonly asked: readonly string[];
  /** What the tool is given. */
  readonly args: readonly string[];
}

/** What stands before `--` is ours, what stands after it the tool's. Without `--` a query or place is ours, and the rest the tool's. */
function splitArguments(all: readonly string[], tool: string): Split | string {
  const given = process.argv.slice(2);
  const dashes = given.indexOf('--');
  const after = dashes < 0 ? 0 : given.length - dashes - 1;
  const own = all.slice(0, all.length - after);
  const rest = all.slice(all.length - after);
  const [first, ...asked] = own;
  if (first === undefined) return { action: 'check', asked: [], args: rest };
  if (Object.hasOwn(elsewhere, first))
    return `${tool} has no \`${first}\`: \`${elsewhere[first].replace('TOOL', tool)}\``;
  if (!isAction(first))
    return dashes < 0
      ? { action: 'check', asked: [], args: own }
      : `there is no \`${first}\`; there are ${Object.keys(actions).join(', ')}`;
  if (dashes >= 0) return { action: first, asked, args: rest };
  const count = actions[first] === '' ? 0 : 1;
  const isPlace = actions[first] !== '[FILE:LINE]' || /:\d+$/.test(asked[0] ?? '');
  const mine = isPlace ? count : 0;
  return { action: first, asked: asked.slice(0, mine), args: asked.slice(mine) };
}

function isAction(text: string): text is Action {
  return Object.hasOwn(actions, text);
}

/** Why what is asked makes no sense. */
function misused(
  action: Action,
  asked: readonly string[],
  { format, output, named }: Options,
  tool: string,
): string | undefined {
  const most = actions[action] === '' ? 0 : 1;
  if (asked.length > most)
    return `\`${action}\` takes ${most ? `one ${actions[action]}` : 'nothing'} before --`;
  if (action === 'query' && asked.length === 0 && named === undefined)
    return `what is asked? laertes ${tool} query QUERY -- …`;
  if (action === 'why-not' && splitPlace(asked[0] ?? '').line === undefined)
    return `say which line: laertes ${tool} why-not FILE:LINE -- …`;
  if (action === 'facts' && output === undefined) return '`facts` needs a directory to write to: -o DIR';
  const fitting: readonly string[] = action === 'graph' ? pictureFormats : factFormats;
  if (format !== undefined && (action === 'graph' || action === 'facts') && !fitting.includes(format))
    return `\`${action}\` has no format ${format}; there are ${fitting.join(', ')}`;
  return undefined;
}

async function answer(
  ran: ToolchainAnswer,
  action: Action,
  asked: readonly string[],
  dir: string,
  options: Options,
): Promise<number> {
  if (ran.kind === 'problem') return fail(ran.message);
  const { run } = ran;
  const refused = run.diagnostics.find((it) => /unknown unstable option|unstable option `/.test(it.message));
  if (refused) return fail(`${run.version} does not dump what is read here: ${refused.message}`);
  const listings = run.units.map(listUnit);
  const { model = 'nll' } = options;
  const place = asked[0] === undefined ? undefined : splitPlace(asked[0]);
  switch (action) {
    case 'check':
    case 'why':
      return checkDumped(action, run, listings, { ...options, model }, place);
    case 'compare':
      return compareDumped(run, listings, { ...options, model });
    case 'facts':
      if (options.format === undefined && options.derived !== true) return writeFacts(run, listings, options);
      break;
    case 'fix':
      return fixDumped(run, dir, place, { model, json: options.json, apply: options.apply });
    default:
      break;
  }
  const nothing = listings.every((it) => it.bodies.length === 0);
  if (nothing && run.status !== 0) {
    process.stderr.write(complaintsOf(run));
    return fail(`there is nothing to ask: the program does not compile so far`);
  }
  const dumped = { run, listings };
  const questions = await research();
  switch (action) {
    case 'query':
      return questions.queryDumped(dumped, asked[0], options);
    case 'facts':
      return questions.factsOfDumped(dumped, (options.format ?? 'facts') as 'facts', options);
    case 'graph':
      return questions.graphOfDumped(dumped, (options.format ?? 'dot') as 'dot', options);
    case 'mir':
      return questions.mirOfDumped(dumped, options);
    case 'what-if':
      return questions.whatIfDumped(dumped, place, options);
    case 'why-not':
      return questions.whyNotDumped(dumped, place!, options);
  }
}

function fail(message: string): number {
  process.stderr.write(`laertes: ${message}\n`);
  return exitStatus.unreadable;
}

function writeFacts(run: ToolchainRun, listings: readonly UnitListing[], { output = '' }: Options): number {
  const written = copyFacts(run, listings, output);
  if (written.kind === 'problem') return fail(written.message);
  process.stderr.write(
    `${written.bodies} ${written.bodies === 1 ? 'body' : 'bodies'} in ${output}, ${written.notDumped} not dumped by rustc\n`,
  );
  return run.status === 0
    ? exitStatus.accepted
    : written.bodies
      ? exitStatus.rejected
      : exitStatus.unreadable;
}

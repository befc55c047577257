/** `laertes why FILE[:LINE[:COL]]`: why each error is one. */
import type { Command } from 'commander';
import type { LibraryFile } from '../../lang/library.js';
import type { Edition } from '../../lang/front-end.js';
import type { Diagnostic } from '../../lang/diagnostic.js';
import { checkSource, contextOf, type Checked, type CheckModel, type Prepared } from '../../queries/check.js';
import { costText, searchOf, wordsOfChanges, type Fix, type FixSearch } from '../../queries/fix/index.js';
import { renderHuman, renderShort } from '../../queries/render/human.js';
import { jsonDiagnostic } from '../../queries/render/json.js';
import type { Style } from '../../queries/render/style.js';
import { draw } from '../../queries/why/draw.js';
import { kindOf, kindText, othersThan, type Kind } from '../../queries/why/kind.js';
import { readingFor, readingText } from '../../queries/why/reading.js';
import { rawAccesses } from '../../queries/why/raw.js';
import { list } from '../../queries/why/words.js';
import { explain, placeOf, type Explanation } from '../../queries/why/index.js';
import { FixThread } from '../fix-thread.js';
import { externOption, loadPrepared } from '../prepared.js';
import { editionOption, modelOption } from '../program-options.js';
import { readSource } from '../source-text.js';
import { styleFor } from '../terminal.js';
import { exitStatus } from './check.js';
import { splitPlace } from './place.js';

interface WhyOptions {
  readonly extern?: readonly LibraryFile[];
  readonly model: CheckModel;
  readonly edition: string;
  readonly brief?: boolean;
  readonly proof?: boolean;
  readonly json?: boolean;
  /** Default true. */
  readonly fixes?: boolean;
}

export function register(program: Command): void {
  program
    .command('why')
    .summary('explain why an error is one')
    .description(
      'Tells the story of each error, or of those at a place: what was borrowed or moved, how it goes on, and what rule is broken.',
    )
    .argument('<place>', 'FILE, FILE:LINE or FILE:LINE:COLUMN; - is standard input')
    .addOption(modelOption())
    .addOption(editionOption())
    .addOption(externOption())
    .option('--brief', 'one sentence for each error')
    .option('--proof', 'print the proof tree under each story')
    .option('--json', 'print one JSON object per error')
    .option('--no-fixes', 'look for no changes that would make it valid')
    .addHelpText(
      'after',
      `
Examples:
  laertes why main.rs          every error
  laertes why main.rs:7        the error on line 7
  laertes why --brief main.rs  in one sentence
  laertes why --proof main.rs  with the rules and facts that prove it

Exit status: 0 there is no error, 1 there is, 2 unreadable, 3 something is not supported.`,
    )
    .action(async (place: string, options: WhyOptions) => {
      process.exitCode = await why(place, options);
    });
}

async function why(place: string, options: WhyOptions): Promise<number> {
  const { file, line, column } = splitPlace(place);
  const source = readSource(file);
  if (source.kind === 'problem') {
    process.stderr.write(`laertes: ${source.name}: ${source.message}\n`);
    return exitStatus.unreadable;
  }
  const { model, extern, brief, json, fixes: wanted = true } = options;
  const edition = Number(options.edition) as Edition;
  const hasFixes = wanted && !brief && !json;
  const isLong = hasFixes && line === undefined;
  const task = { ...source, extern, model, edition, most: mostFixes };
  const thread = isLong ? await FixThread.start(task) : undefined;
  try {
    const prepared = loadPrepared(extern);
    const checked = checkSource(source.name, source.text, prepared, {
      model,
      edition,
      ...(!brief && { others: othersThan(model) }),
      ...(hasFixes && { besides: wordsOfChanges }),
    });
    const style = styleFor(process.stdout);
    process.stdout.write(
      await whyText(checked, prepared, { place, line, column }, options, style, thread),
    );
    return exitStatus[checked.verdict];
  } finally {
    thread?.end();
  }
}

/** How many fixes are told of one error. */
const mostFixes = 2;

/** What a place of a checked program is answered with. */
export async function whyText(
  checked: Checked,
  prepared: Prepared,
  { place, line, column }: { readonly place: string; readonly line?: number; readonly column?: number },
  options: WhyOptions,
  style: Style,
  thread?: FixThread,
): Promise<string> {
  const explanations = explain(checked, { line, column });
  if (options.json)
    return explanations.map((it) => JSON.stringify(jsonOf(checked, prepared, it, options)) + '\n').join('');
  if (!explanations.length) return emptyAnswer(checked, place, line, options.model);
  const search = searchFor(checked, prepared, explanations, options);
  if (search) thread?.begin(checked.diagnostics, search);
  // The other thread looks for fixes meanwhile.
  const kinds = new Map(
    explanations.map((it) => [
      it.diagnostic,
      options.brief ? undefined : kindFor(checked, prepared, it, options.model),
    ]),
  );
  const found = !search
    ? []
    : thread
      ? await thread.all(checked.diagnostics, search)
      : search.errors.map(search.fixed);
  const changes = new Map(found.map((it) => [it.diagnostic, it.fixes]));
  return explanations
    .map((it) => textOf(checked, it, kinds.get(it.diagnostic), changes, options, style))
    .join('\n');
}

type Changes = ReadonlyMap<Diagnostic, readonly Fix[]>;

/** The search for what would make it valid, for each error that the rules derived. */
function searchFor(
  checked: Checked,
  prepared: Prepared,
  explanations: readonly Explanation[],
  { model, edition, brief, fixes: wanted = true }: WhyOptions,
): FixSearch | undefined {
  if (!wanted || brief) return undefined;
  const among = explanations.filter((it) => it.derived).map((it) => it.diagnostic);
  return searchOf(checked, prepared, { model, edition: Number(edition) as Edition, among, most: mostFixes });
}

function kindFor(
  { frontEnd }: Checked,
  { rules }: Prepared,
  { derived }: Explanation,
  model: CheckModel,
): Kind | undefined {
  return derived && kindOf(frontEnd, rules, derived.body, derived.cause, model);
}

/** An empty answer says why it is empty. */
function emptyAnswer(checked: Checked, place: string, line: number | undefined, model: CheckModel): string {
  if (line === undefined || checked.diagnostics.length === 0)
    return `${place}: no error to explain, ${model} accepts the program\n${pastChecking(checked)}`;
  const others = checked.diagnostics.map((it) => placeOf(checked, it)?.line).filter((it) => it !== undefined);
  return `${place}: no error there; there ${others.length === 1 ? 'is one on line' : 'are some on lines'} ${[...new Set(others)].join(', ')}\n`;
}

/** Where a program follows raw pointers, of which the borrow checker says nothing. */
function pastChecking({ frontEnd, bodies }: Checked): string {
  const lines = new Set(
    bodies
      .flatMap((it) => (it.emission ? rawAccesses(it.emission) : []))
      .map((span) => frontEnd.sources.file(span).lineAt(span.lo)),
  );
  if (!lines.size) return '';
  const all = [...lines].sort((a, b) => a - b);
  const where = all.length > 1 ? `Lines ${list(all)} follow` : `Line ${all[0]} follows`;
  return `${where} a raw pointer: there the borrow checker stops, for a raw pointer keeps no borrow alive. Whether it may be used is for the rules of unsafe code (Stacked Borrows or Tree Borrows), which Miri checks while the program runs.\n`;
}

function textOf(
  checked: Checked,
  { diagnostic, story, derived, proofText }: Explanation,
  kind: Kind | undefined,
  changes: Changes,
  options: WhyOptions,
  style: Style,
): string {
  const { sources } = checked.frontEnd;
  if (options.brief && story)
    return `${renderShort(sources, diagnostic)}  ${story.sentences[2] ?? story.sentences[0]}\n`;
  let text = renderHuman(sources, diagnostic, style);
  if (story) {
    text += story.sentences.map((it) => `${it}\n`).join('');
    const found = changes.get(diagnostic) ?? [];
    const answers = derived && kind && answersOf(checked, derived, kind, found, options.model);
    text += `${answers?.text ?? ''}\n${draw(sources, story.chain, style)}${answers?.reading ?? ''}`;
  }
  if (options.proof && proofText) text += `\n${style.bold('proof')}\n${proofText()}`;
  return text;
}

/** What kind of rejection it is, what would make it valid (changes that were made and checked), and where to read on. */
function answersOf(
  checked: Checked,
  { body, cause }: NonNullable<Explanation['derived']>,
  kind: Kind,
  found: readonly Fix[],
  model: CheckModel,
): { readonly text: string; readonly reading: string } {
  let text = kindText(kind, model)
    .map((it) => `${it}\n`)
    .join('');
  if (found.length)
    text += `What would make it valid:\n${found.map(({ title, cost }) => `  - ${title} (${costText(cost)})\n`).join('')}`;
  const cx = contextOf(checked.frontEnd, body.emission!, body.result!);
  return { text, reading: `\n${readingText(readingFor(cx, cause, kind))}\n` };
}

function jsonOf(
  checked: Checked,
  prepared: Prepared,
  explanation: Explanation,
  { model }: WhyOptions,
): unknown {
  const { diagnostic, body, story, proof } = explanation;
  const { sources } = checked.frontEnd;
  const at = (span: { file: number; lo: number; hi: number }) => {
    const file = sources.files[span.file];
    return { file: file.name, from: file.place(span.lo), to: file.place(span.hi) };
  };
  return {
    body,
    diagnostic: jsonDiagnostic(sources, diagnostic),
    story: story && {
      sentences: story.sentences,
      chain: story.chain.map(({ span, text }) => ({ ...at(span), text })),
    },
    kind: kindFor(checked, prepared, explanation, model) ?? null,
    proof: proof?.() ?? null,
  };
}

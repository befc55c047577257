/**
 * Diagnostics as SARIF 2.1.0, for code scanning: the places of loans and later uses are related locations, the chain from the loan to
 * where it is still needed is a code flow, and fixes are only those that were checked. What is not supported is no result, but a
 * notification that there is no verdict.
 */
import type { Diagnostic, Label } from '../../lang/diagnostic.js';
import { callSite, type SourceFile, type SourceMap, type Span } from '../../lang/source.js';
import type { Checked, CheckModel } from '../check.js';
import { explainCode } from '../explain/codes.js';
import type { FixedError } from '../fix/index.js';
import { explain } from '../why/index.js';
import type {
  SarifArtifactLocation,
  SarifLocation,
  SarifLog,
  SarifNotification,
  SarifRegion,
  SarifResult,
  SarifRule,
} from './types.js';

export type { SarifLog } from './types.js';

/** A program that was checked, or could not be read. */
export type SarifInput =
  | { readonly kind: 'checked'; readonly checked: Checked; readonly fixes: readonly FixedError[] }
  | { readonly kind: 'unreadable'; readonly name: string; readonly message: string };

/** One log for all programs of a run. */
export function sarifLog(inputs: readonly SarifInput[], model: CheckModel, version: string): SarifLog {
  const rules = new Table<SarifRule>((it) => it.id);
  const notices = new Table<SarifRule>((it) => it.id);
  const artifacts = new Table<{ location: SarifArtifactLocation; sourceLanguage: string }>(
    (it) => it.location.uri,
  );
  const results: SarifResult[] = [];
  const notifications: SarifNotification[] = [];

  const artifact = (name: string): SarifArtifactLocation => {
    const uri = uriOf(name);
    return { uri, index: artifacts.index({ location: { uri }, sourceLanguage: 'rust' }) };
  };
  const location = (sources: SourceMap, span: Span, text: string, id?: number): SarifLocation => {
    const { file, lo, hi } = callSite(span);
    const source = sources.files[file];
    return {
      ...(id !== undefined && { id }),
      physicalLocation: { artifactLocation: artifact(source.name), region: regionOf(source, lo, hi) },
      ...(text !== '' && { message: { text } }),
    };
  };

  for (const input of inputs) {
    if (input.kind === 'unreadable') {
      const { name, message } = input;
      artifact(name);
      const index = notices.index({ id: 'unreadable' });
      notifications.push({
        descriptor: { id: 'unreadable', index },
        level: 'error',
        message: { text: `${name}: ${message}` },
      });
      continue;
    }
    const { checked, fixes } = input;
    const { sources, file } = checked.frontEnd;
    artifact(file.name);
    const stories = new Map(explain(checked).map((it) => [it.diagnostic, it.story]));
    for (const diagnostic of checked.diagnostics) {
      const { code, message, level } = diagnostic;
      const [primary] = ownLabels(sources, diagnostic.labels).filter((it) => it.primary);
      if (code === 'unsupported') {
        const index = notices.index({ id: 'unsupported' });
        const locations = primary ? [location(sources, primary.span, primary.text)] : [];
        notifications.push({
          descriptor: { id: 'unsupported', index },
          level: 'error',
          message: { text: message },
          locations,
        });
        continue;
      }
      const rule = ruleOf(diagnostic);
      const related = relatedLabels(sources, diagnostic);
      const story = stories.get(diagnostic);
      const chain = story?.chain.filter(({ span }) => !sources.file(callSite(span)).library) ?? [];
      const found = fixes.find((it) => it.diagnostic === diagnostic)?.fixes ?? [];
      results.push({
        ruleId: rule.id,
        ruleIndex: rules.index(rule),
        level,
        message: { text: [message, ...notesOf(diagnostic)].join('\n') },
        locations: primary ? [location(sources, primary.span, primary.text)] : [],
        ...(related.length > 0 && {
          relatedLocations: related.map(({ span, text }, at) => location(sources, span, text, at + 1)),
        }),
        ...(story &&
          chain.length > 1 && {
            codeFlows: [
              {
                message: { text: story.sentences.join(' ') },
                threadFlows: [
                  { locations: chain.map(({ span, text }) => ({ location: location(sources, span, text) })) },
                ],
              },
            ],
          }),
        ...(found.length > 0 && {
          fixes: found.map(({ title, cost, edits }) => ({
            description: { text: `${title} (${cost})` },
            artifactChanges: [
              {
                artifactLocation: artifact(file.name),
                replacements: edits.map(({ lo, hi, text }) => ({
                  deletedRegion: regionOf(file, lo, hi),
                  insertedContent: { text },
                })),
              },
            ],
          })),
        }),
      });
    }
  }
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'laertes', version, rules: rules.items, notifications: notices.items } },
        invocations: [
          { executionSuccessful: notifications.length === 0, toolExecutionNotifications: notifications },
        ],
        artifacts: artifacts.items,
        results,
        columnKind: 'unicodeCodePoints',
        properties: { model },
      },
    ],
  };
}

/** Things that are named by their place in a list, each once. */
class Table<T> {
  readonly items: T[] = [];
  readonly #places = new Map<string, number>();

  constructor(readonly keyOf: (item: T) => string) {}

  index(item: T): number {
    const key = this.keyOf(item);
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, this.items.push(item) - 1);
    return this.items.length - 1;
  }
}

function ruleOf({ code, message }: Diagnostic): SarifRule {
  // rustc gives some errors no code; each is a rule of its own, by what it says without the names in it.
  if (code === null) return { id: message.replace(/`[^`]*`/g, '…').slice(0, 80) };
  const explanation = explainCode(code);
  return {
    id: code,
    ...(explanation && {
      shortDescription: { text: explanation.title },
      fullDescription: { text: explanation.text.replace(/\s+/g, ' ') },
    }),
    ...(/^E\d{4}$/.test(code) && { helpUri: `https://doc.rust-lang.org/error_codes/${code}.html` }),
  };
}

/** Notes and helps, which SARIF has no place for beside the message. */
function notesOf({ children }: Diagnostic): string[] {
  return children.map(({ level, message }) => `${level}: ${message}`);
}

/** The labels beside the primary one, and those of notes and helps. */
function relatedLabels(sources: SourceMap, { labels, children }: Diagnostic): Label[] {
  const beside = labels.filter((it) => !it.primary && it.text !== '');
  const below = children.flatMap(({ message, labels: inside }) =>
    inside.map((it) => ({ ...it, text: it.text === '' ? message : it.text })),
  );
  return ownLabels(sources, [...beside, ...below]);
}

function ownLabels(sources: SourceMap, labels: readonly Label[]): Label[] {
  return labels.filter(({ span }) => !sources.file(callSite(span)).library);
}

function regionOf(file: SourceFile, lo: number, hi: number): SarifRegion {
  const from = file.place(lo);
  const to = file.place(hi);
  return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
}

/** A path as a URI: relative ones stay relative, to be resolved by who reads the log. */
function uriOf(name: string): string {
  if (name === '<stdin>') return 'stdin.rs';
  const path = name.replaceAll('\\', '/');
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  if (path.startsWith('/')) return `file://${encoded}`;
  return /^[A-Za-z]:\//.test(path) ? `file:///${encoded.replace('%3A', ':')}` : encoded;
}

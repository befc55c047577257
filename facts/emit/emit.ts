/**
 * From a body to its facts. The passes in order: universal regions, renumbering, the type check, loans, moves,
 * accesses, liveness. Total: what the user did wrong shows when rules are applied to the facts.
 */
import type { Body, LexicalId } from '../../lang/mir/mir.js';
import { paramEnv } from '../../lang/traits/index.js';
import type { DefId, Program } from '../../lang/types/program.js';
import type { ClosureRequirements, Emission, LoanInfo, OriginInfo, PathInfo } from '../emitted.js';
import type { Loan, Origin, Path, Scope } from '../atoms.js';
import { emitAccesses } from './accesses.js';
import { Cx } from './cx.js';
import { frameOf } from './frame.js';
import { successors } from '../../lang/mir/cfg.js';
import { writeLexical } from './lexical.js';
import { writeDrops, writeLiveness } from './liveness.js';
import { writeLocalization } from './localization.js';
import { gatherLoans, writeLoanFacts } from './loans.js';
import { gatherMoves, writeMoveFacts } from './moves.js';
import { chooseCaptured, hiddenOf, hiddenTypes, withHidden } from './opaque.js';
import { Places } from './places.js';
import { equateWritten } from './closure.js';
import { checkBody, equateSignature } from './typecheck.js';
import { constrainUnnameable } from './universes.js';
import { universalRegions, writePlaceholders } from './universal.js';

/** Relations that only some models need, so that the others don't wait for them. */
export interface EmissionOptions {
  /** What Polonius Alpha localizes constraints by: `location`, `origin_flows_forward` and `…_backward`. */
  readonly localization?: boolean;
  /** What only the lexical model asks for: scopes of the text, and what goes with them (lexical.ts). */
  readonly lexical?: boolean;
}

/** The facts of one body, and what their atoms stand for. */
export function emitFacts(
  program: Program,
  body: Body,
  closures: ReadonlyMap<DefId, ClosureRequirements> = new Map(),
  options: EmissionOptions = {},
): Emission {
  const cx = new Cx(program, paramEnv(program, body.def), body, closures);
  const { signature, known } = universalRegions(cx);
  const plain = frameOf(cx, body);
  const hidden = hiddenTypes(plain);
  const frame = withHidden(plain, hidden, signature.output);
  if (body.kind !== 'promoted') equateSignature(frame, signature);
  equateWritten(frame);
  checkBody(frame);
  const given = hiddenOf(frame);
  writeDrops(frame);

  const uncaptured = chooseCaptured(cx, given, frame.defining?.span ?? body.span, known);
  constrainUnnameable(cx);

  const paths = gatherMoves(frame);
  const loans = gatherLoans(frame, paths);
  const places = new Places(frame);
  writeControlFlow(cx);
  writePlaceholders(cx, loans.all.length);
  writeLoanFacts(frame, loans);
  writeMoveFacts(cx, paths);
  writeLiveness(frame, paths, signature, hidden.length > 0);
  if (options.localization) writeLocalization(frame);
  const accesses = emitAccesses(frame, paths, loans, places);
  const scopes = options.lexical
    ? writeLexical(frame, paths, loans, accesses, places)
    : new Map<Scope, LexicalId>();
  cx.writeConstraints();

  return {
    body,
    facts: cx.facts,
    locations: cx.graph.locations,
    blockOrder: cx.graph.reversePostorder,
    firstVariable: cx.firstVariable,
    loans: new Map<Loan, LoanInfo>(loans.all.map((loan) => [loan.atom, loan])),
    origins: new Map<Origin, OriginInfo>(cx.origins.map((origin) => [origin.atom, origin])),
    paths: new Map<Path, PathInfo>(paths.infos.map((path) => [path.atom, path])),
    places: places.infos,
    accesses: accesses.infos,
    tests: cx.tests,
    scopes,
    constraints: cx.constraints,
    invalidations: accesses.invalidations,
    moveOuts: paths.moveOuts,
    inits: paths.inits,
    known: known.map(({ longer, shorter }) => ({
      longer: cx.origins[longer].atom,
      shorter: cx.origins[shorter].atom,
    })),
    uncaptured,
    signature,
    localTypes: frame.localTypes,
    externals: cx.externals,
    unsupported: cx.unsupported,
  };
}

function writeControlFlow({ facts, graph, body }: Cx): void {
  const edges = facts.table('cfg_edge');
  graph.locations.forEach(({ block, statement }, index) => {
    // The points of the location, then those of the next one.
    edges.push(2 * index, 2 * index + 1);
    const { statements, terminator } = body.blocks[block];
    if (statement < statements.length) edges.push(2 * index + 1, 2 * (index + 1));
    else for (const next of successors(terminator)) edges.push(2 * index + 1, 2 * graph.firstOf[next]);
  });
}

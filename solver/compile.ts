/** The map of the compiler: parsed program → checks → strata → lowered rules → plans → JavaScript. */

import type { Expr, ProgramAst, Rule } from './ast.js';
import { checkProgram, type DeclaredRelation, type Declarations } from './check.js';
import { relationsAsRows, rowPlan } from './codegen-rows.js';
import { generatePlan } from './codegen.js';
import { errorAt, type ProgramError } from './errors.js';
import { extendProgram } from './extend.js';
import { ConstantTable, wordOf, type Computed, type LoweredLiteral, type LoweredRule } from './lower.js';
import { lowerPlainly, nameOfGone } from './lower-subsumption.js';
import { IndexTable, loopsOf, type PlanLoop } from './plan-indexes.js';
import { isImpure, planBody, viewBeside } from './plan.js';
import type { CompiledProgram, PlannedRule, ProgramCode, ProgramPlan, RoundPlan } from './program.js';
import { stratify, type Stratum } from './strata.js';

export type Compiled =
  | { readonly program: CompiledProgram; readonly errors?: undefined }
  | { readonly program?: undefined; readonly errors: readonly ProgramError[] };

/** Checks a parsed program and prepares it for evaluation. */
export function compileProgram(parsed: { ast: ProgramAst; errors: readonly ProgramError[] }): Compiled {
  if (parsed.errors.length > 0) return { errors: parsed.errors };
  const { ast, declarations, errors } = checkProgram(extendProgram(parsed.ast));
  if (errors.length > 0) return { errors };
  const constants = new ConstantTable();
  const facts = collectFacts(ast, declarations, constants);
  const directives = ast.directives.map(({ kind, relation, parameters }) => ({ kind, relation, parameters }));
  return assemble({ ...declarations, rules: ast.rules, sources: ast.sources, constants, facts, directives });
}

/** A checked program. */
export interface Parts {
  readonly relations: readonly DeclaredRelation[];
  readonly types: Declarations['types'];
  readonly rules: readonly Rule[];
  /** The texts of the rules, for errors. */
  readonly sources: ProgramAst['sources'];
  readonly constants: ConstantTable;
  readonly facts: CompiledProgram['facts'];
  readonly directives: CompiledProgram['directives'];
}

/** Strata, plans and code of a checked program. */
export function assemble(parts: Parts): Compiled {
  const { rules, sources, constants, facts, directives, types } = parts;
  const relations = [...parts.relations];
  const ids = new Map(relations.map(({ name }, id) => [name, id]));
  const { strata, errors: strataErrors } = stratify(rules, sources, ids);
  if (strataErrors.length > 0) return { errors: strataErrors };

  const subsumed = new Map<number, number>();
  const goneOf = (target: number): number => {
    let gone = subsumed.get(target);
    if (gone === undefined) {
      gone = relations.push(goneFrom(relations[target])) - 1;
      subsumed.set(target, gone);
    }
    return gone;
  };
  const lowered = rules.map((rule, i) => lowerPlainly(rule, i, { ids }, constants, goneOf));
  const stuck = lowered.flatMap((rule) => {
    const whole = { body: rule.body, start: -1, bound: new Set<number>(), growing: new Set<number>() };
    if (planBody(whole) !== null) return [];
    const { source, at } = rules[rule.rule];
    return [errorAt(sources[source], at, 'the aggregates of this rule wait for each other’s results')];
  });
  if (stuck.length > 0) return { errors: stuck };

  const derived = new Set(lowered.map((rule) => rule.head.relation));
  // What something is taken away from, or chosen for, has to hold its own rows.
  for (const target of subsumed.keys()) derived.add(target);
  const counted = new Set(lowered.flatMap(({ head, body }) => countedBy(head.args, body)));
  const arities = relations.map((relation) => relation.columns.length);
  const asRows = relationsAsRows(relations.map((it, id) => ({ ...it, derived: derived.has(id) })));
  const request = { strata, lowered, arities, asRows, derived, closures: closureRules(rules), subsumed };
  const unprovable = reasonAgainstProofs(rules, parts.relations);
  const direct = generate({ ...request, lockstep: false });
  const program: CompiledProgram = {
    format: 2,
    types,
    relations: relations.map((relation, id) => ({
      ...relation,
      derived: derived.has(id),
      distinct: counted.has(id) || relation.choices.length > 0,
    })),
    rules: rules.map((rule, i) => ({
      ...rule,
      uses: [...new Set(lowered[i].body.flatMap(readRelations))],
    })),
    headOf: lowered.map(({ head }) => head.relation),
    directives,
    symbols: constants.symbols,
    facts,
    direct,
    lockstep: unprovable === null ? generate({ ...request, lockstep: true }) : null,
    unprovable,
  };
  return { program };
}

function goneFrom(relation: DeclaredRelation): DeclaredRelation {
  const plain = { input: false, output: false, equivalence: false, choices: [], limit: null };
  return { ...relation, ...plain, name: nameOfGone(relation.name) };
}

function closureRules(rules: readonly Rule[]): ReadonlySet<number> {
  return new Set(rules.flatMap(({ role }, i) => (role === 'closure' ? [i] : [])));
}

/** Why tuples of a program have no proofs, or null: a proof says what follows, not what was found first. */
function reasonAgainstProofs(rules: readonly Rule[], relations: readonly DeclaredRelation[]): string | null {
  if (rules.some(({ role }) => role === 'subsume')) return 'tuples are taken away by subsumption';
  if (relations.some(({ choices }) => choices.length > 0)) return 'tuples are chosen by `choice-domain`';
  if (relations.some(({ limit }) => limit !== null)) return 'evaluation is ended by `.limitsize`';
  const found = rules.map(({ head, body }) => reasonIn([head, body])).find((reason) => reason !== null);
  return found ?? null;
}

/** What in a rule shows more than what follows: the order in which things were counted or first met. */
export function reasonIn(part: unknown): string | null {
  if (typeof part !== 'object' || part === null) return null;
  const expr = part as Partial<Expr>;
  if (expr.kind === 'call' && expr.fn === 'number.autoinc') return 'values are counted by `autoinc`';
  if (expr.kind === 'call' && /^(?:symbol|record|adt)\.ord$/.test(expr.fn ?? ''))
    return '`ord` shows the numbers of symbols or records';
  if (expr.kind === 'cast' && expr.value !== undefined) {
    const numeric = (type: string | undefined): boolean =>
      /^(?:number|unsigned|float)$/.test(type ?? 'number');
    const from = 'type' in expr.value ? expr.value.type : 'symbol';
    if (from !== expr.type && !(numeric(from) && numeric(expr.type)))
      return '`as` shows the numbers of symbols or records';
  }
  for (const inner of Object.values(part)) {
    const reason = reasonIn(inner);
    if (reason !== null) return reason;
  }
  return null;
}

interface GenerateRequest {
  readonly strata: readonly Stratum[];
  readonly lowered: readonly LoweredRule[];
  readonly arities: readonly number[];
  readonly asRows: ReadonlySet<number>;
  readonly derived: ReadonlySet<number>;
  /** Rules that say what `eqrel` means. */
  readonly closures: ReadonlySet<number>;
  /** For relations that tuples are taken away from: the relation that gathers these. */
  readonly subsumed: ReadonlyMap<number, number>;
  readonly lockstep: boolean;
}

/**
 * The code of all rules. Directly, a rule grows by the relations of its own stratum, the lower ones being complete; in
 * lockstep it grows by all derived relations, which are replayed height by height.
 */
function generate({
  strata,
  lowered,
  arities,
  asRows,
  derived,
  closures,
  subsumed,
  lockstep,
}: GenerateRequest): ProgramCode {
  const indexes = new IndexTable();
  const functions: string[] = [];

  const plan = (
    rule: LoweredRule,
    start: number,
    growing: ReadonlySet<number>,
    delta = start,
  ): ProgramPlan & { loops: PlanLoop[] } => {
    const steps = planBody({ body: rule.body, start, bound: new Set(), growing, delta });
    if (steps === null) throw new Error('a rule that can be planned can be planned from each of its atoms');
    const literal = rule.body[start];
    const fn = functions.push(generatePlan({ rule, steps, lockstep, arities, asRows }, indexes)) - 1;
    const relation = literal?.kind === 'atom' ? literal.relation : -1;
    const rows = rowPlan(rule, steps, asRows);
    return {
      start: relation,
      literal: start,
      fn,
      loops: loopsOf(steps, indexes),
      ...(rows === null ? {} : { rows: rows.step }),
    };
  };

  const planRule = (rule: LoweredRule, own: (relation: number) => boolean): PlannedRule => {
    const atoms = rule.body.flatMap((literal, i) =>
      literal.kind === 'atom' ? [{ relation: literal.relation, i }] : [],
    );
    const growingAtoms = atoms.filter(({ relation }) => own(relation));
    const reads = [...new Set(atoms.map(({ relation }) => relation))];
    const growing = new Set(growingAtoms.map(({ i }) => i));
    if (growing.size > 0) {
      // Starting elsewhere than with the delta pays where much of what grows would be gone through for each new row.
      // In lockstep, that may be all of a lower relation next to hardly anything.
      const pays = growing.size > 1 && (lockstep || atoms.length > 2);
      const elsewhere = pays && atoms.length <= maxStarts ? atoms : [];
      const rounds = growingAtoms.map(({ i: delta }): RoundPlan => {
        const others = elsewhere.filter(({ i }) => i !== delta);
        return {
          ...plan(rule, delta, growing),
          others: others.map(({ i }) => ({
            ...plan(rule, i, growing, delta),
            view: growing.has(i) ? viewBeside(i, delta) : 'fixed',
          })),
        };
      });
      return { rule: rule.rule, reads, once: [], rounds };
    }
    const starts = atoms.length === 0 ? [-1] : atoms.slice(0, maxStarts).map(({ i }) => i);
    const once = starts.map((start) => {
      const { fn, literal, start: relation } = plan(rule, start, growing);
      return { fn, literal, start: relation };
    });
    return { rule: rule.rule, reads, once, rounds: [] };
  };

  const planned = strata.map((stratum) => {
    const own = (relation: number): boolean =>
      lockstep ? derived.has(relation) : stratum.relations.includes(relation);
    // Evaluation closes equivalence relations by itself, unless heights are wanted.
    const rules = stratum.rules.filter((rule) => lockstep || !closures.has(rule));
    const subsumptions = stratum.subsumptions.map((rule) => {
      const target = [...subsumed].find(([, gone]) => gone === lowered[rule].head.relation)![0];
      return { ...planRule(lowered[rule], (relation) => stratum.relations.includes(relation)), target };
    });
    return {
      relations: stratum.relations,
      recursive: stratum.recursive,
      rules: rules.map((rule) => planRule(lowered[rule], own)),
      subsumptions: subsumptions.map(({ target, ...rule }) => ({
        ...rule,
        target,
        gone: subsumed.get(target)!,
      })),
    };
  });
  return { strata: planned, indexes: indexes.specs, source: `return [\n${functions.join(',\n')}\n];` };
}

/** A rule that runs once has a plan for each of its first atoms to start with; the smallest relation decides. */
const maxStarts = 8;

function collectFacts(
  ast: ProgramAst,
  { ids, relations }: Declarations,
  constants: ConstantTable,
): CompiledProgram['facts'] {
  const rows = new Map<number, number[]>();
  for (const fact of ast.facts) {
    const relation = ids.get(fact.relation)!;
    let into = rows.get(relation);
    if (into === undefined) rows.set(relation, (into = []));
    // A relation without columns has a row of nothing, which is written as one 0.
    if (fact.values.length === 0) into.push(0);
    const { columns } = relations[relation];
    fact.values.forEach((value, i) => {
      into.push(typeof value === 'number' ? wordOf(value, columns[i].base) : constants.index(value));
    });
  }
  return [...rows].map(([relation, flat]) => ({ relation, rows: flat }));
}

function readRelations(literal: LoweredLiteral): number[] {
  switch (literal.kind) {
    case 'atom':
    case 'not':
      return [literal.relation];
    case 'aggregate':
      return literal.body.flatMap(readRelations);
    default:
      return [];
  }
}

/** The relations of which it matters how often a row is there: those in aggregates, and all if the rule counts. */
function countedBy(head: readonly Computed[], body: readonly LoweredLiteral[]): number[] {
  const counts = [...head, ...body.flatMap((literal) => (literal.kind === 'compare' ? [literal.right] : []))];
  if (counts.some(isImpure)) return body.flatMap(readRelations);
  return body.flatMap((literal) => (literal.kind === 'aggregate' ? literal.body.flatMap(readRelations) : []));
}

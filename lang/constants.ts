/** Constants of a program: their bodies are checked and built when their values are asked for, and run (`consts/`). */
import { checkBody } from './check/index.js';
import type { CheckedBody } from './check/thir.js';
import { constantsOf, type Constants } from './consts/index.js';
import type { Diagnostic } from './diagnostic.js';
import { addBody, bodyResolver, discriminantsIn, type ConstantSource } from './items/index.js';
import { constructMir, traitQueries, type Body, type Operand } from './mir/index.js';
import { operandsOf } from './mir/visit.js';
import type { DefId, Program } from './types/program.js';

/** A body that was checked before its turn came. */
export interface Checked extends CheckedBody {
  readonly mir?: Body;
}

interface Known {
  readonly constants: Constants;
  readonly checked: Map<DefId, Checked | 'busy'>;
  /** Errors that were told, each for one constant. */
  readonly told: Map<Diagnostic, DefId>;
}

const known = new WeakMap<Program, Known>();

/** What the collection of items asks of constant expressions in types. */
export function constantSource(program: Program): ConstantSource {
  return {
    value: (def) => {
      const { diagnostics, mir } = checkedBody(program, def) ?? { diagnostics: [] };
      if (diagnostics.length) return { kind: 'wrong', diagnostics };
      if (mir && mayBorrow(mir)) addBody(program, def);
      const outcome = mir ? constantsIn(program).valueOf(def) : undefined;
      if (outcome?.kind === 'failed') return { kind: 'wrong', diagnostics: [outcome.diagnostic] };
      if (outcome?.kind !== 'value') return { kind: 'unknown' };
      const { value } = outcome;
      if (typeof value === 'bigint') return { kind: 'value', value };
      return typeof value === 'boolean' ? { kind: 'value', value: value ? 1n : 0n } : { kind: 'unknown' };
    },
  };
}

export function constantsIn(program: Program): Constants {
  return stateOf(program).constants;
}

/** Forgets what bodies were: one of them is another now. */
export function forgetConstants(program: Program): void {
  known.delete(program);
}

/** A body with its MIR before promotion; undefined while it is being worked on. */
export function checkedBody(program: Program, def: DefId): Checked | undefined {
  const { checked } = stateOf(program);
  const before = checked.get(def);
  if (before) return before === 'busy' ? undefined : before;
  checked.set(def, 'busy');
  const bodyOf = (other: DefId) => checkedBody(program, other)?.body;
  const body = checkBody(program, bodyResolver(program, def), def, bodyOf);
  const mir = body.body && constructMir(program, body.body, traitQueries(program, def));
  const made: Checked = mir ? { ...body, mir } : body;
  checked.set(def, made);
  return made;
}

/** The error of a constant or static without parameters, if running it ends with one. */
export function constantError(program: Program, def: DefId): Diagnostic | undefined {
  const { kind, parent } = program.def(def);
  const isGeneric = program.generics(def).parentCount + program.generics(def).params.length > 0;
  if ((kind !== 'const' && kind !== 'static') || isGeneric || parent === undefined) return undefined;
  const { constants, told } = stateOf(program);
  const outcome = constants.valueOf(def);
  if (outcome.kind !== 'failed' || (told.get(outcome.diagnostic) ?? def) !== def) return undefined;
  told.set(outcome.diagnostic, def);
  return outcome.diagnostic;
}

/** Whether borrows or moves in a constant expression may be wrong: then it is a body like others. */
function mayBorrow({ locals, blocks }: Body): boolean {
  if (locals.some(({ info }) => info.kind === 'var')) return true;
  const isMove = (operand: Operand): boolean =>
    operand.kind === 'move' && operand.place.projection.some((elem) => elem.kind === 'deref' || elem.kind === 'index');
  return blocks.some(
    ({ statements, terminator }) =>
      (terminator.kind === 'call' && terminator.args.some((arg) => isMove(arg.operand))) ||
      statements.some((statement) => {
        if (statement.kind !== 'assign') return false;
        const { rvalue } = statement;
        return (rvalue.kind === 'ref' && rvalue.borrow.kind === 'mut') || operandsOf(rvalue).some(isMove);
      }),
  );
}

function stateOf(program: Program): Known {
  let state = known.get(program);
  if (!state) {
    const mir = (def: DefId): Body | undefined => {
      const found = checkedBody(program, def);
      return found?.diagnostics.length ? undefined : found?.mir;
    };
    const constants = constantsOf(program, mir, (def) => discriminantsIn(program, def));
    state = { constants, checked: new Map(), told: new Map() };
    known.set(program, state);
  }
  return state;
}

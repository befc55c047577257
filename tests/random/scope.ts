/**
 * What the generator knows of the variables in scope: a rough borrow checker that steers it towards programs that are
 * nearly right. It never decides what is correct, so it may be wrong either way.
 */

import { isCopy, isSized, usize } from './type.js';
import type { Type } from './type.js';

export interface Variable {
  readonly name: string;
  readonly type: Type;
  readonly mutable: boolean;
  /** In how many loops it was declared. */
  readonly loops: number;
  /** Its type as the signature writes it, for a parameter. */
  readonly written?: string;
  state: 'ready' | 'uninitialized' | 'moved';
  /** The places in it that were moved out, as joined steps. */
  movedParts: string[];
  /** What the references in its value point into. */
  loans: Loan[];
  /** Some loan of its was broken by a later access. */
  expired: boolean;
  /** Shadowed: it lives on, but cannot be named. */
  hidden: boolean;
  /** An iterator: used again before the loop ends, so that its loans had better not be broken. */
  readonly pinned?: boolean;
}

export interface Loan {
  readonly root: Variable;
  readonly steps: readonly string[];
  readonly mutable: boolean;
}

export interface Place {
  readonly root: Variable;
  /** Field names, `*` for the target of a reference, `box` for that of a box, `[]` for any element. */
  readonly steps: readonly string[];
  readonly type: Type;
  /** The place itself as an expression. */
  readonly text: string;
  /** What a field access, method call or index starts from; references in it are followed by themselves. */
  readonly base: string;
  /** Every step allows writing. */
  readonly writable: boolean;
  /** What it lies in can be moved apart: no reference, no index, no type with a destructor. */
  readonly movable: boolean;
}

export type Access = 'read' | 'share' | 'mutate' | 'write' | 'move';

export function placesOf(variable: Variable, depth = 3): Place[] {
  const places: Place[] = [];
  const visit = (place: Place, left: number): void => {
    places.push(place);
    if (left > 0) for (const part of partsOf(place)) visit(part, left - 1);
  };
  const root: Place = {
    root: variable,
    steps: [],
    type: variable.type,
    text: variable.name,
    base: variable.name,
    writable: variable.mutable,
    movable: true,
  };
  visit(root, depth);
  return places;
}

export function partsOf(place: Place): Place[] {
  const { type, base, root } = place;
  const make = (step: string, part: Type, text: string, more: Partial<Place> = {}): Place => ({
    ...place,
    root,
    steps: [...place.steps, step],
    type: part,
    text,
    base: text,
    ...more,
  });
  switch (type.kind) {
    case 'struct':
      return type.def.fields.map((field) =>
        make(field.name, field.type, `${base}.${field.name}`, { movable: place.movable && !type.def.drop }),
      );
    case 'tuple':
      return type.parts.map((part, i) => make(String(i), part, `${base}.${i}`));
    case 'ref': {
      // Raw derefs of a deref are written out in full, fields and methods follow references by themselves.
      const text = `*${place.text}`;
      const writable = type.mutable && !throughShared(place);
      return [make('*', type.of, text, { base, writable, movable: false })];
    }
    case 'box':
      return [make('box', type.of, `*${place.text}`, { base })];
    case 'wrap':
      return [make('deref', type.of, `*${place.text}`, { base, movable: false })];
    case 'rc':
      return [make('deref', type.of, `*${place.text}`, { base, writable: false, movable: false })];
    case 'grid':
    case 'vec':
    case 'slice':
    case 'array':
      return [make('[]', type.of, `${base}[${type.kind === 'array' ? 1 : 0}]`, { movable: false })];
    default:
      return [];
  }
}

/** Whether a shared reference lies on the way to the place, so that nothing behind it can be written. */
function throughShared(place: Place): boolean {
  let at: Type = place.root.type;
  for (const step of place.steps) {
    if (step === '*' && at.kind === 'ref' && !at.mutable) return true;
    if (step === 'deref' && at.kind === 'rc') return true;
    at = stepType(at, step);
  }
  return false;
}

function stepType(type: Type, step: string): Type {
  switch (type.kind) {
    case 'struct':
      return type.def.fields.find(({ name }) => name === step)!.type;
    case 'tuple':
      return type.parts[Number(step)];
    case 'ref':
    case 'box':
    case 'vec':
    case 'slice':
    case 'array':
    case 'wrap':
    case 'rc':
    case 'grid':
      return type.of;
    default:
      return usize;
  }
}

/** Whether two step lists lead to places of which one lies in the other. */
function overlaps(a: readonly string[], b: readonly string[]): boolean {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** Whether the place may be used, for all that is known. */
export function isUsable(place: Place): boolean {
  const { root, steps } = place;
  if (root.state !== 'ready' || root.expired) return false;
  return root.movedParts.every((part) => !overlaps(part.split('.'), steps));
}

/** Whether the place may be moved from, for all that is known. */
export function isMovable(place: Place): boolean {
  return isSized(place.type) && (isCopy(place.type) || place.movable);
}

/** Records an access: references whose loans it breaks are expired from here on, moved places are moved. */
export function access(variables: readonly Variable[], place: Place, kind: Access): void {
  for (const holder of variables) {
    if (holder.loans.some((loan) => breaks(loan, place, kind))) holder.expired = true;
  }
  if (kind !== 'move') return;
  if (place.steps.length === 0) place.root.state = 'moved';
  else place.root.movedParts.push(place.steps.join('.'));
}

/** Whether the access breaks a loan that will certainly be needed again. */
export function isPinned(variables: readonly Variable[], place: Place, kind: Access): boolean {
  return variables.some(({ pinned, loans }) => pinned && loans.some((loan) => breaks(loan, place, kind)));
}

/** Records that a variable goes out of scope. */
export function die(variables: readonly Variable[], dead: Variable): void {
  for (const holder of variables) {
    if (holder.loans.some((loan) => loan.root === dead && !loan.steps.includes('*'))) holder.expired = true;
  }
}

function breaks(loan: Loan, place: Place, kind: Access): boolean {
  if (loan.root !== place.root || !overlaps(loan.steps, place.steps)) return false;
  if (kind === 'read' || kind === 'share') return loan.mutable;
  if (kind === 'write' || kind === 'move') {
    // A reference may be re-pointed or moved while its target is borrowed through it.
    const rest = loan.steps.slice(place.steps.length);
    return !rest.includes('*');
  }
  return true;
}

/** Records an assignment to the place. */
export function assign(variables: readonly Variable[], place: Place, loans: readonly Loan[]): void {
  const { root, steps } = place;
  if (steps.length === 0) {
    if (root.state === 'ready') access(variables, place, 'write');
    root.state = 'ready';
    root.movedParts = [];
    root.expired = false;
    root.loans = [...loans];
    return;
  }
  access(variables, place, 'write');
  root.movedParts = root.movedParts.filter(
    (part) => !overlaps(steps, part.split('.')) || part.split('.').length < steps.length,
  );
  if (loans.length > 0) root.loans = [...root.loans, ...loans];
}

export interface Snapshot {
  readonly variable: Variable;
  readonly state: Variable['state'];
  readonly movedParts: string[];
  readonly loans: Loan[];
  readonly expired: boolean;
}

export function snapshot(variables: readonly Variable[]): Snapshot[] {
  return variables.map((variable) => ({
    variable,
    state: variable.state,
    movedParts: [...variable.movedParts],
    loans: [...variable.loans],
    expired: variable.expired,
  }));
}

export function restore(saved: readonly Snapshot[]): void {
  for (const { variable, ...rest } of saved) {
    Object.assign(variable, { ...rest, movedParts: [...rest.movedParts], loans: [...rest.loans] });
  }
}

/** Joins what holds now with what held at the end of another way to this point. */
export function join(other: readonly Snapshot[]): void {
  for (const { variable, state, movedParts, loans, expired } of other) {
    if (state !== 'ready' && variable.state === 'ready') variable.state = state;
    variable.movedParts = [...new Set([...variable.movedParts, ...movedParts])];
    variable.loans = [...new Set([...variable.loans, ...loans])];
    variable.expired ||= expired;
  }
}

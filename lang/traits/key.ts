/** Types and predicates as strings without regions: keys of the engine's caches and of its search for cycles. */
import type { Const, GenericArgs, Predicate, Ty } from '../types/ty.js';
import type { InferTable } from '../infer/table.js';

export interface Key {
  readonly text: string;
  /** No unbound variable occurs, so that the answer never changes. */
  readonly closed: boolean;
}

export function predicateKey(table: InferTable, predicate: Predicate): Key {
  const writer = new Writer(table);
  switch (predicate.kind) {
    case 'trait':
      writer.text += `${predicate.ref.trait}:`;
      writer.args(predicate.ref.args);
      break;
    case 'projection':
      writer.text += `${predicate.item}=`;
      writer.args(predicate.args);
      writer.ty(predicate.ty);
      break;
    default:
      writer.text += predicate.kind;
  }
  return { text: writer.text, closed: writer.closed };
}

export function tyKey(table: InferTable, ty: Ty): Key {
  const writer = new Writer(table);
  writer.ty(ty);
  return { text: writer.text, closed: writer.closed };
}

export function argsKey(table: InferTable, args: GenericArgs): Key {
  const writer = new Writer(table);
  writer.args(args);
  return { text: writer.text, closed: writer.closed };
}

/** Prefix notation: each constructor writes a mark that fixes how many parts follow. */
class Writer {
  text = '';
  closed = true;

  constructor(private readonly table: InferTable) {}

  ty(type: Ty): void {
    const ty = this.table.resolve(type);
    switch (ty.kind) {
      case 'int':
      case 'float':
        this.text += ty.name;
        return;
      case 'adt':
        this.text += `a${ty.def}`;
        return this.args(ty.args);
      case 'fn-def':
        this.text += `f${ty.def}`;
        return this.args(ty.args);
      case 'opaque':
        this.text += `o${ty.def}`;
        return this.args(ty.args);
      case 'closure':
        this.text += `c${ty.def}`;
        // What a closure captures, how, and with which types is found out only by and by.
        if (ty.closure.open) {
          this.ty(ty.closure.open.kind);
          this.ty(ty.closure.open.upvars);
          if (ty.closure.open.witness) this.ty(ty.closure.open.witness);
        } else this.text += ty.closure.kind;
        for (const upvar of ty.closure.upvars) this.ty(upvar);
        for (const input of ty.closure.sig.sig.inputs) this.ty(input);
        this.ty(ty.closure.sig.sig.output);
        return this.args(ty.args);
      case 'projection':
        this.text += `p${ty.item}`;
        return this.args(ty.args);
      case 'ref':
        this.text += ty.mutable ? '&m' : '&';
        return this.ty(ty.ty);
      case 'pointer':
        this.text += ty.mutable ? '*m' : '*';
        return this.ty(ty.ty);
      case 'slice':
        this.text += '[]';
        return this.ty(ty.elem);
      case 'array':
        this.text += '[;';
        this.const(ty.len);
        this.text += ']';
        return this.ty(ty.elem);
      case 'tuple':
        this.text += `(${ty.elems.length})`;
        for (const elem of ty.elems) this.ty(elem);
        return;
      case 'fn-ptr': {
        const { sig } = ty.sig;
        this.text += `F${sig.inputs.length}${sig.unsafe ? 'u' : ''}${sig.variadic ? 'v' : ''}${sig.abi === undefined ? '' : `"${sig.abi}"`}`;
        for (const input of sig.inputs) this.ty(input);
        return this.ty(sig.output);
      }
      case 'dynamic':
        this.text += `d${ty.bounds.length}`;
        for (const bound of ty.bounds) {
          this.text += `,${bound.trait}`;
          this.args(bound.args);
          for (const projection of bound.projections) {
            this.text += `,${projection.item}=`;
            this.ty(projection.ty);
          }
        }
        return;
      case 'param':
        this.text += `P${ty.index} `;
        return;
      case 'infer':
        this.text += `?${ty.vid} `;
        this.closed = false;
        return;
      default:
        this.text += ty.kind;
    }
  }

  args(args: GenericArgs): void {
    this.text += '<';
    for (const arg of args) {
      if (arg.kind === 'type') this.ty(arg.ty);
      else if (arg.kind === 'const') this.const(arg.value);
      else continue;
      this.text += ',';
    }
    this.text += '>';
  }

  private const(constant: Const): void {
    const value = this.table.resolveConst(constant);
    switch (value.kind) {
      case 'value':
        this.text += `${value.value}`;
        return;
      case 'param':
        this.text += `P${value.index}`;
        return;
      case 'infer':
        this.text += `?c${value.vid}`;
        this.closed = false;
        return;
      case 'unevaluated':
        this.text += `{${value.text}}`;
        return;
      case 'error':
        this.text += 'error';
    }
  }
}

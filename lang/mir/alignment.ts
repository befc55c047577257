/** How types are aligned in memory, on a machine with pointers of 64 bits. */
import { fieldTys, normalizeErased, typeKey, type ParamEnv } from '../traits/index.js';
import type { DefId, Program } from '../types/program.js';
import type { Ty } from '../types/ty.js';

/** What `#[repr(packed(N))]` says; 1 without a number. */
export function packOf(program: Program, adt: DefId): number | undefined {
  const { packed, repr = '' } = program.adt(adt);
  return packed ? Number(/\bpacked\s*\(\s*(\d+)/.exec(repr)?.[1] ?? 1) : undefined;
}

/** The alignment of a type in bytes; undefined if it depends on parameters, or isn't known at compile time. */
export function alignmentOf(program: Program, env: ParamEnv, ty: Ty): number | undefined {
  return new Alignments(program, env).of(ty, 0);
}

const wide: Readonly<Record<string, number>> = { 8: 1, 16: 2, 32: 4, 64: 8, 128: 16, size: 8 };

/** Structs of the library that are no more than their parameter. */
const transparent: ReadonlySet<string> = new Set([
  'Cell',
  'UnsafeCell',
  'ManuallyDrop',
  'MaybeUninit',
  'Wrapping',
  'Saturating',
  'NonZero',
  'Reverse',
]);

class Alignments {
  private readonly known = new Map<string, number | undefined>();

  constructor(
    private readonly program: Program,
    private readonly env: ParamEnv,
  ) {}

  of(whole: Ty, depth: number): number | undefined {
    const ty = normalizeErased(this.program, this.env, whole);
    switch (ty.kind) {
      case 'bool':
      case 'str':
      case 'never':
      case 'fn-def':
        return 1;
      case 'char':
        return 4;
      case 'int':
      case 'float':
        return wide[ty.name.slice(1)];
      case 'ref':
      case 'pointer':
      case 'fn-ptr':
        return 8;
      case 'array':
      case 'slice':
        return this.of(ty.elem, depth);
      case 'tuple':
        return this.all(ty.elems, depth);
      case 'closure':
        return ty.closure.coroutine ? undefined : this.all(ty.closure.upvars, depth);
      case 'adt':
        return this.adt(ty, depth);
      default:
        return undefined;
    }
  }

  private all(parts: readonly Ty[], depth: number): number | undefined {
    let most = 1;
    for (const part of parts) {
      const own = this.of(part, depth);
      if (own === undefined) return undefined;
      most = Math.max(most, own);
    }
    return most;
  }

  private adt(ty: Ty & { readonly kind: 'adt' }, depth: number): number | undefined {
    const key = typeKey(ty);
    if (this.known.has(key)) return this.known.get(key);
    const answer = this.adtAnew(ty, depth);
    this.known.set(key, answer);
    return answer;
  }

  private adtAnew(ty: Ty & { readonly kind: 'adt' }, depth: number): number | undefined {
    const { program } = this;
    const { library, lang, name } = program.def(ty.def);
    const adt = program.adt(ty.def);
    if (lang === 'phantom_data') return 1;
    // A type that contains itself does so behind a pointer; without an end, it is not decided by us.
    if (depth > 64) return undefined;
    if (library && adt.kind !== 'enum') {
      // Of the library's structs the private fields are not declared: most of them hold a pointer or a length.
      if (/^(Atomic|NonZero)[A-Z]/.test(name))
        return wide[name.replace(/^\D+/, '')] ?? (/Bool/.test(name) ? 1 : 8);
      return transparent.has(name) ? this.all(types(ty), depth + 1) : 8;
    }
    const { repr = '' } = adt;
    let inside = this.all(fieldTys(adt, ty.args), depth + 1);
    if (adt.kind === 'enum' && adt.variants.length > 1) {
      const tag = /\b[iu](8|16|32|64|128|size)\b/.exec(repr)?.[1];
      const own = tag ? wide[tag] : /\bC\b/.test(repr) ? 4 : adt.variants.length > 256 ? 2 : 1;
      inside = inside === undefined ? undefined : Math.max(inside, own);
    }
    const atLeast = Number(/\balign\s*\(\s*(\d+)/.exec(repr)?.[1] ?? 1);
    const pack = packOf(program, ty.def);
    if (pack !== undefined)
      return inside === undefined ? (pack === 1 ? 1 : undefined) : Math.min(inside, pack);
    return inside === undefined ? undefined : Math.max(inside, atLeast);
  }
}

function types(ty: Ty & { readonly kind: 'adt' }): readonly Ty[] {
  return ty.args.flatMap((arg) => (arg.kind === 'type' ? [arg.ty] : []));
}

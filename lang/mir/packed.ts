/**
 * References into packed structs must be aligned all the same (E0793): rustc asks it of every borrow in MIR
 * (`rustc_mir_transform::check_packed_ref`).
 */
import { error, type Diagnostic } from '../diagnostic.js';
import type { Span } from '../source.js';
import { paramEnv } from '../traits/index.js';
import type { Program } from '../types/program.js';
import { alignmentOf, packOf } from './alignment.js';
import type { Body, Place } from './mir.js';
import { elemTy, placeTy } from './place.js';

/** Of the body and of the closures in it. */
export function checkPacked(program: Program, body: Body): readonly Diagnostic[] {
  const env = paramEnv(program, body.def);
  const told = new Set<string>();
  const found: Diagnostic[] = [];
  const visit = ({ blocks, locals, closures }: Body): void => {
    const packing = (place: Place): number | undefined => {
      let pack: number | undefined;
      let ty = locals[place.local].ty;
      for (const elem of place.projection) {
        const own = ty.kind === 'adt' ? packOf(program, ty.def) : undefined;
        if (own !== undefined) pack = Math.min(pack ?? own, own);
        // Behind a pointer nothing is packed any more.
        if (elem.kind === 'deref') pack = undefined;
        ty = elemTy(program, ty, elem);
      }
      return pack;
    };
    for (const { statements } of blocks)
      for (const statement of statements) {
        if (statement.kind !== 'assign' || statement.rvalue.kind !== 'ref') continue;
        const { place } = statement.rvalue;
        const pack = place.projection.length ? packing(place) : undefined;
        if (pack === undefined) continue;
        const needed = alignmentOf(program, env, placeTy(program, locals, place));
        if (needed !== undefined && needed <= pack) continue;
        const { span } = statement;
        const key = `${span.file} ${span.lo} ${span.hi}`;
        if (told.has(key)) continue;
        told.add(key);
        found.push(misaligned(span, pack));
      }
    closures.forEach(visit);
  };
  visit(body);
  return found;
}

function misaligned(span: Span, pack: number): Diagnostic {
  const aligned = `this struct is ${pack}-byte aligned, but the type of this field may require higher alignment`;
  const undefinedBehaviour =
    'creating a misaligned reference is undefined behavior (even if that reference is never dereferenced)';
  const instead =
    'copy the field contents to a local variable, or replace the reference with a raw pointer and use `read_unaligned`/`write_unaligned` (loads and stores via `*p` must be properly aligned even when using raw pointers)';
  return {
    ...error('E0793', span, 'reference to field of packed struct is unaligned'),
    children: [
      { level: 'note', message: aligned, labels: [] },
      { level: 'note', message: undefinedBehaviour, labels: [] },
      { level: 'help', message: instead, labels: [] },
    ],
  };
}

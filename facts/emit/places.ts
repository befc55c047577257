/** Places as atoms, with what the rules for mutability and moves ask of how they are built. */
import type { Place, PlaceElem } from '../../lang/mir/mir.js';
import type { Ty } from '../../lang/types/ty.js';
import type { PlaceAtom } from '../atoms.js';
import type { PlaceInfo } from '../emitted.js';
import type { Frame, PlaceTy } from './frame.js';
import { isBox, projectTy } from './frame.js';
import { hasDestructor, internal, prefix } from './moves.js';
import { environmentField, upvarField } from '../../lang/mir/upvar.js';

export class Places {
  readonly infos = new Map<PlaceAtom, PlaceInfo>();
  readonly #byText = new Map<string, PlaceAtom>();
  readonly #types = new Map<PlaceAtom, PlaceTy>();

  constructor(readonly frame: Frame) {
    const { cx, body } = frame;
    body.locals.forEach((local, i) => {
      if (!local.mutable) cx.facts.add('variable_immutable', cx.variable(i));
    });
  }

  /** The atom of a place; those of its prefixes, and the facts about them, come with it. */
  atom(place: Place): PlaceAtom {
    const { cx, localTypes } = this.frame;
    const { facts } = cx;
    const text = printPlace(place);
    const known = this.#byText.get(text);
    if (known !== undefined) return known;
    const atom = facts.atoms.fresh<PlaceAtom>(`pl ${text}`);
    this.#byText.set(text, atom);
    const count = place.projection.length;
    let type: PlaceTy;
    facts.add('place_in_variable', atom, cx.variable(place.local));
    if (count === 0) {
      type = { ty: localTypes[place.local] };
      facts.add('place_local', atom, cx.variable(place.local));
    } else {
      const base = this.atom(prefix(place, count - 1));
      const baseType = this.#types.get(base)!;
      const elem = place.projection[count - 1];
      type = projectTy(cx, baseType, elem, internal({ block: 0, statement: 0 }, this.frame.body.span));
      this.#writeElem(atom, base, baseType.ty, elem);
      this.#writeUpvar(atom, place);
    }
    if (hasDestructor(cx, type.ty) && !isBox(cx, type.ty)) facts.add('place_has_destructor', atom);
    this.#types.set(atom, type);
    this.infos.set(atom, { atom, place, ty: type.ty });
    return atom;
  }

  /** Captured variables are fields of the closure's environment. */
  #writeUpvar(atom: PlaceAtom, place: Place): void {
    const { body, cx } = this.frame;
    const captured = upvarField(body, place);
    const last = place.projection[place.projection.length - 1];
    if (captured !== undefined && last.kind === 'deref') {
      cx.facts.add('place_upvar_by_reference', atom);
      if (body.upvars[captured].behindShared) cx.facts.add('place_upvar_behind_shared', atom);
      return;
    }
    const field = environmentField(body, place);
    if (field !== undefined && !body.upvars[field].mutable) cx.facts.add('place_upvar_immutable', atom);
  }

  #writeElem(atom: PlaceAtom, base: PlaceAtom, baseTy: Ty, elem: PlaceElem): void {
    const { facts } = this.frame.cx;
    switch (elem.kind) {
      case 'field':
      case 'downcast':
        facts.add('place_field', atom, base);
        return;
      case 'index':
      case 'constant-index':
      case 'subslice':
        facts.add('place_element', atom, base);
        if (baseTy.kind === 'slice' || elem.kind === 'index') facts.add('place_element_unmovable', atom);
        return;
      case 'deref':
        if (baseTy.kind === 'ref') {
          facts.add(baseTy.mutable ? 'place_deref_mut' : 'place_deref_shared', atom, base);
        } else if (baseTy.kind === 'pointer') {
          facts.add(baseTy.mutable ? 'place_deref_raw_mut' : 'place_deref_raw_const', atom, base);
        } else facts.add('place_deref_box', atom, base);
        return;
    }
  }
}

/** As rustc prints places of MIR: `(*_1).0`. */
export function printPlace(place: Place): string {
  let text = `_${place.local}`;
  for (const elem of place.projection) {
    switch (elem.kind) {
      case 'deref':
        text = `(*${text})`;
        break;
      case 'field':
        text = `${text}.${elem.field}`;
        break;
      case 'downcast':
        text = `(${text} as ${elem.variant})`;
        break;
      case 'index':
        text = `${text}[_${elem.local}]`;
        break;
      case 'constant-index':
        text = `${text}[${elem.fromEnd ? '-' : ''}${elem.offset} of ${elem.minLength}]`;
        break;
      case 'subslice':
        text = `${text}[${elem.from}:${elem.fromEnd ? '-' : ''}${elem.to}]`;
        break;
    }
  }
  return text;
}

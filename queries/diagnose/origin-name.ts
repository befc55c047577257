/**
 * Names for origins of the signature: the user's own where there is one, `'1`, `'2`, … otherwise, shown at the piece of
 * the signature that they stand for. After `rustc_borrowck::diagnostics::region_name`.
 */
import type { Origin } from '../../facts/atoms.js';
import type { OriginInfo } from '../../facts/emitted.js';
import type { Local, Upvar } from '../../lang/mir/mir.js';
import type { Span } from '../../lang/source.js';
import { printTy } from '../../lang/types/print.js';
import type { Ty } from '../../lang/types/ty.js';
import { isArgument, regionVariable, type Context, type Draft } from './context.js';
import { mentions } from './mentions.js';

export interface OriginName {
  readonly text: string;
  readonly origin: OriginInfo;
}

/** Gives names within one diagnostic: asking twice for an origin gives the same name. */
export class OriginNames {
  readonly #given = new Map<Origin, OriginName>();
  #next = 1;

  constructor(readonly cx: Context) {}

  /** The name, whose origin must be of the signature. */
  name(origin: Origin): OriginName {
    let given = this.#given.get(origin);
    if (!given) {
      const info = this.cx.emission.origins.get(origin);
      if (!info) throw new Error(`no such origin: ${origin}`);
      given = { text: info.name && info.name !== "'_" ? info.name : `'${this.#next++}`, origin: info };
      this.#given.set(origin, given);
    }
    return given;
  }

  /** Adds the label that says where the name comes from. */
  introduce(draft: Draft, origin: Origin): void {
    const { text, origin: info } = this.name(origin);
    switch (info.kind.kind) {
      case 'named':
        draft.label(info.span, `lifetime \`${text}\` defined here`);
        return;
      case 'anonymous':
        if (this.cx.body.kind === 'closure') this.#inClosure(draft, text, info);
        else this.#inSignature(draft, text, info, info.kind.argument);
        return;
      case 'impl-header':
        draft.label(info.span, `lifetime \`${text}\` appears in the \`impl\`'s self type`);
        return;
      case 'external':
        this.#inClosure(draft, text, info);
        return;
      case 'environment':
        draft.label(
          this.cx.body.headSpan ?? info.span,
          `lifetime \`${text}\` represents this closure's body`,
        );
        return;
      case 'static':
      case 'body':
      case 'existential':
      case 'placeholder':
        return;
    }
  }

  /** A reference of the signature is shown where its `&` stands; other types with the lifetime in them are written out. */
  #inSignature(draft: Draft, text: string, info: OriginInfo, argument: number | undefined): void {
    const { sources, body } = this.cx;
    if (argument === undefined) {
      draft.label(info.span, `return type is tied to lifetime \`${text}\``);
      return;
    }
    const written = sources.text(info.span);
    const local = (argument + 1) as Local;
    if (written.startsWith('&'))
      draft.label(info.span, `let's call the lifetime of this reference \`${text}\``);
    else draft.label(body.locals[local].span, `has type \`${this.#typeOf(local, text, info)}\``);
  }

  /** What the closure captures or takes has the lifetime in its type; otherwise what it returns. */
  #inClosure(draft: Draft, text: string, info: OriginInfo): void {
    const { body, emission } = this.cx;
    const vid = regionVariable(emission, info.atom);
    for (let local = 2 as Local; isArgument(body, local); local++) {
      const ty = emission.signature.inputs[local - 1];
      if (!mentions(ty, vid)) continue;
      const { span } = body.locals[local];
      const isReference = ty.kind === 'ref' && ty.region.kind === 'var' && ty.region.vid === vid;
      const written = isReference ? this.#ampersandAfter(span) : undefined;
      if (written) draft.label(written, `let's call the lifetime of this reference \`${text}\``);
      else draft.label(body.locals[local].span, `has type \`${this.#typeOf(local, text, info)}\``);
      return;
    }
    const upvar = this.upvarWith(info.atom);
    if (upvar) {
      draft.label(upvar.rootSpan, `lifetime \`${text}\` appears in the type of \`${upvar.rootName}\``);
      return;
    }
    const { output } = emission.signature;
    const head = body.headSpan;
    if (head && mentions(output, vid)) {
      const at = { ...head, lo: head.hi - 1 };
      const shown = this.#print(output, text, vid);
      draft.label(
        output.kind === 'closure' ? head : at,
        output.kind === 'closure'
          ? `return type of closure \`${shown}\` contains a lifetime \`${text}\``
          : `return type of closure is ${shown}`,
      );
    }
  }

  /** The captured variable in whose type a nameless origin stands, if it stands in no argument's. */
  upvarWith(origin: Origin): Upvar | undefined {
    const { body, emission } = this.cx;
    const info = emission.origins.get(origin);
    if (info?.kind.kind !== 'external' || info.name !== undefined) return undefined;
    const vid = regionVariable(emission, origin);
    const [self, ...args] = emission.signature.inputs;
    if (args.some((it) => mentions(it, vid))) return undefined;
    const closure = self?.kind === 'ref' ? self.ty : self;
    if (closure?.kind !== 'closure') return undefined;
    return body.upvars[closure.closure.upvars.findIndex((it) => mentions(it, vid))];
  }

  /** The `&` of `x: &T`, for the place of `x`. */
  #ampersandAfter(span: Span): Span | undefined {
    const rest = this.cx.sources.file(span).text.slice(span.hi, span.hi + 80);
    const between = /^\s*:\s*(?=&)/.exec(rest)?.[0].length;
    return between === undefined ? undefined : { ...span, lo: span.hi + between, hi: span.hi + between + 1 };
  }

  #typeOf(local: Local, text: string, info: OriginInfo): string {
    const { emission } = this.cx;
    return this.#print(emission.signature.inputs[local - 1], text, regionVariable(emission, info.atom));
  }

  #print(ty: Ty, text: string, vid: number): string {
    return printTy(this.cx.program, ty, {
      region: (it) => (it.kind === 'var' && it.vid === vid ? text : undefined),
    });
  }
}

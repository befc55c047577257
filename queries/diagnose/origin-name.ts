/**
 * Names for origins of the signature: the user's own where there is one, `'1`, `'2`, … otherwise, shown at the piece of
 * the signature that they stand for. After `rustc_borrowck::diagnostics::region_name`.
 */
import type { Origin } from '../../facts/atoms.js';
import type { OriginInfo } from '../../facts/emitted.js';
import type { Context, Draft } from './context.js';

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
      case 'anonymous': {
        const { argument } = info.kind;
        if (argument === undefined) draft.label(info.span, `return type is tied to lifetime \`${text}\``);
        else draft.label(info.span, `let's call the lifetime of this reference \`${text}\``);
        return;
      }
      case 'impl-header':
        draft.label(info.span, `lifetime \`${text}\` appears in the \`impl\`'s self type`);
        return;
      case 'external':
      case 'environment':
        draft.label(info.span, `lifetime \`${text}\` stands in the type of this closure`);
        return;
      case 'static':
      case 'body':
      case 'existential':
      case 'placeholder':
        return;
    }
  }
}

/**
 * The text's scopes as the MIR keeps them: each as soon as it is opened for the first time, inside of the one that is open then.
 * Statements say in which they stand, locals with which their storage ends.
 */
import type { LexicalId, LexicalScope, LexicalScopes, Local } from '../mir.js';
import type { Builder } from './builder.js';
import type { RegionScope } from './regions.js';

export interface LexicalDraft {
  readonly scopes: LexicalScope[];
  readonly ids: Map<RegionScope, LexicalId>;
  readonly locals: Map<Local, LexicalId>;
}

export function newLexicalDraft(): LexicalDraft {
  return { scopes: [], ids: new Map(), locals: new Map() };
}

/** The number of a scope that is open, or is opened now; `around` says in which, if that is not open yet. */
export function lexicalId(b: Builder, region: RegionScope, around?: LexicalId): LexicalId {
  const { ids, scopes } = b.lexical;
  let id = ids.get(region);
  if (id === undefined) {
    const open = b.scopes[b.scopes.length - 1]?.region;
    const parent = around ?? (open && lexicalId(b, open));
    id = scopes.length;
    ids.set(region, id);
    const { kind, of, span } = region;
    scopes.push({
      kind,
      ...(of ? { of } : {}),
      span,
      ...(parent === undefined ? {} : { parent }),
    });
  }
  return id;
}

/** The innermost scope that is open. */
export function lexicalHere(b: Builder): LexicalId | undefined {
  const top = b.scopes[b.scopes.length - 1];
  return top && b.lexical.ids.get(top.region);
}

export function finishLexical({ scopes, locals }: LexicalDraft): LexicalScopes {
  return { scopes, locals };
}

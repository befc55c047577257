/** Lowerers for the places of an item: what may be named there, and where errors go. */
import type { Items } from './context.js';
import type { DefId } from '../types/program.js';
import { Lowerer } from './lower.js';
import { implHeadLifetimes, inferredLifetimes, type Lifetimes } from './policies.js';

/** For types that an item mentions. */
export function typeLowerer(items: Items, def: DefId, lifetimes: Lifetimes): Lowerer {
  return new Lowerer({
    items,
    place: { module: items.table.nodes[def].scope, owner: def },
    scope: items.scope(def),
    lifetimes,
    report: (diagnostic, phase) => items.report(def, phase, diagnostic),
  });
}

/** For what is looked at more than once: it reports nothing. */
export function quietLowerer(items: Items, def: DefId): Lowerer {
  return new Lowerer({
    items,
    place: { module: items.table.nodes[def].scope, owner: def },
    scope: items.scope(def),
    lifetimes: inferredLifetimes,
    report: () => {},
  });
}

/** For the head of an impl. */
export function headLowerer(items: Items, def: DefId): Lowerer {
  const lowerer = typeLowerer(items, def, inferredLifetimes);
  lowerer.lifetimes = implHeadLifetimes(lowerer.report, items.scope(def).anonymous ?? new Map());
  return lowerer;
}

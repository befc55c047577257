/** Lifetimes of the signature that a body relates without leave: "lifetime may not live long enough", E0521, E0621. */
import type { OutlivesConstraint } from '../../facts/emitted.js';
import type { Result } from '../../solver/runtime.js';
import { blame, blameablePath, categoryText } from '../diagnose/blame.js';
import { Draft } from '../diagnose/context.js';
import { originNumber, rows, sourceSpan, wayFrom, type Joined } from './body.js';
import { variableOf } from './names.js';

export interface SubsetError {
  readonly longer: number;
  readonly shorter: number;
  readonly path: readonly OutlivesConstraint[];
}

/** The derived errors that rustc tells: what a closure may leave to its creator is none, and under nll the first of each origin. */
export function subsetErrors(cx: Joined, result: Result, every: boolean): SubsetError[] {
  const columns = result.program.relations.find((it) => it.name === 'subset_errors')!.columns;
  const [a, b] = ['origin1', 'origin2'].map((name) => columns.findIndex((it) => it.name === name));
  const pairs = new Map<string, { longer: number; shorter: number }>();
  for (const tuple of result.relation('subset_errors').strings()) {
    const pair = { longer: originNumber(tuple[a]), shorter: originNumber(tuple[b]) };
    pairs.set(`${pair.longer}:${pair.shorter}`, pair);
  }
  const inOrder = [...pairs.values()].sort((x, y) => x.longer - y.longer || x.shorter - y.shorter);
  const own = inOrder.filter(({ longer }) => !isLeftToCreator(cx, longer));
  return (every ? own : firstOfEach(cx, own)).flatMap(({ longer, shorter }) => {
    const path = wayFrom(cx, longer, (it) => it === shorter);
    return path?.length ? [{ longer, shorter, path }] : [];
  });
}

/** Origins that have to be equal are held against one of them only. */
function firstOfEach(cx: Joined, errors: readonly { longer: number; shorter: number }[]) {
  const reaches = (from: number, to: number) => wayFrom(cx, from, (it) => it === to) !== undefined;
  const universal = [...cx.universal].sort((x, y) => x - y);
  return [...new Set(errors.map((it) => it.longer))].flatMap((longer) => {
    const shorter = errors.filter((it) => it.longer === longer);
    const representative = universal.find(
      (it) => it === longer || (it < longer && reaches(longer, it) && reaches(it, longer)),
    );
    const first =
      representative === undefined || representative === longer
        ? shorter[0]
        : shorter.find((it) => it.shorter === representative);
    return first ? [first] : [];
  });
}

/** Whether the creator of a closure knows a lifetime that the longer one outlives, so that the demand is handed on to it. */
function isLeftToCreator(cx: Joined, longer: number): boolean {
  const isExternal = (it: number) => {
    const kind = cx.body.dump.regions.get(it)?.kind;
    return kind === 'external' || kind === 'global';
  };
  if (![...cx.body.dump.regions.values()].some((it) => it.kind === 'external')) return false;
  const below = new Set([longer]);
  const known = rows(cx.body.facts, 'known_placeholder_subset').map((it) => it.map(originNumber));
  for (const it of below) for (const [sup, sub] of known) if (sup === it) below.add(sub);
  return [...below].some(isExternal);
}

export function subsetError(cx: Joined, { longer, shorter, path }: SubsetError): Draft {
  const blamed = blameablePath(cx.outlives, path);
  const constraint = blame(blamed?.length ? blamed : path, true);
  const { span, category } = constraint;
  const explicit = explicitLifetime(cx, span, longer, shorter);
  if (explicit) return explicit;
  const escaping = escapes(cx, constraint, longer, shorter);
  if (escaping) return escaping;
  const from = regionName(cx, longer, 1);
  const to = regionName(cx, shorter, 2);
  const draft = new Draft(null, span, 'lifetime may not live long enough');
  return draft.label(
    span,
    category.kind === 'return'
      ? `this was supposed to return data with lifetime ${to} but it is returning data with lifetime ${from}`
      : `${categoryText(category)}requires that ${from} must outlive ${to}`,
  );
}

/** E0621: a parameter's reference without a name meets a named lifetime. Not for `self`, nor if the result has it too. */
function explicitLifetime(
  cx: Joined,
  span: Draft['span'],
  longer: number,
  shorter: number,
): Draft | undefined {
  const { dump } = cx.body;
  if (dump.kind !== 'fn' || dump.name.includes('{closure#')) return undefined;
  const [anonymous, named] = isNamed(cx, longer) ? [shorter, longer] : [longer, shorter];
  const name = dump.regions.get(named)?.name;
  if (!isNamed(cx, named) || name === undefined) return undefined;
  if (dump.regions.get(anonymous)?.name !== undefined || isBody(cx, anonymous)) return undefined;
  if (isTraitImpl(cx)) return undefined;
  if (localsWith(cx, anonymous).has(0)) return undefined;
  const argument = argumentWith(cx, anonymous);
  if (!argument || argument.name === 'self') return undefined;
  const draft = new Draft('E0621', span, `explicit lifetime required in the type of \`${argument.name}\``);
  return draft.label(span, `lifetime \`${name}\` required`);
}

/** E0521: what a caller lent goes where it has to live longer than the body can know. */
function escapes(
  cx: Joined,
  { span, category }: OutlivesConstraint,
  longer: number,
  shorter: number,
): Draft | undefined {
  const { dump } = cx.body;
  const closure = dump.name.includes('{closure#');
  if (category.kind !== 'call-argument' && category.kind !== 'assignment') return undefined;
  const external = (it: number) => it === 0 || dump.regions.get(it)?.kind === 'external';
  if (!external(shorter) || external(longer)) return undefined;
  if (dump.kind !== 'fn' || (category.kind === 'assignment' && !closure)) return undefined;
  const from = argumentWith(cx, longer);
  const to = argumentWith(cx, shorter);
  if (!from && !to) return undefined;
  const what = closure ? 'closure' : dump.name.includes('<impl at') ? 'method' : 'function';
  const draft = new Draft('E0521', span, `borrowed data escapes outside of ${what}`);
  if (to) draft.label(to.span, `\`${to.name}\` declared here, outside of the ${what} body`);
  if (from) {
    draft.label(from.span, `\`${from.name}\` is a reference that is only valid in the ${what} body`);
    draft.label(span, `\`${from.name}\` escapes the ${what} body here`);
  } else draft.label(span, `a temporary borrow escapes the ${what} body here`);
  return draft;
}

function isNamed(cx: Joined, origin: number): boolean {
  const name = cx.body.dump.regions.get(origin)?.name;
  return name !== undefined && name !== "'_" && name !== "'static";
}

/** The body itself is the last of the regions that are known outside. */
function isBody(cx: Joined, origin: number): boolean {
  return origin === Math.max(...cx.body.dump.regions.keys());
}

function isTraitImpl(cx: Joined): boolean {
  const at = /<impl at (.+):(\d+):\d+: \d+:\d+>/.exec(cx.body.dump.name);
  const file = at && cx.fileOf(at[1]);
  if (!at || !file) return false;
  const start = file.lineStarts[Number(at[2]) - 1] ?? 0;
  return / for /.test(file.text.slice(start, file.text.indexOf('{', start)));
}

/** Locals in whose types the origin stands: of arguments and the result, types have origins of their own, which are equal to it. */
export function localsWith(cx: Joined, origin: number): ReadonlySet<number> {
  const equal = new Set([origin]);
  const { constraints } = cx.outlives;
  for (const { sup, sub, category } of constraints)
    if (sup === origin && category.kind === 'boring-no-location')
      if (constraints.some((it) => it.sup === sub && it.sub === origin)) equal.add(sub);
  return new Set(
    rows(cx.body.facts, 'use_of_var_derefs_origin')
      .filter(([, name]) => equal.has(originNumber(name)))
      .map(([variable]) => Number(variable.slice(1))),
  );
}

/** The parameter, or what a closure captured, in whose type the origin stands. */
export function argumentWith(cx: Joined, origin: number): { name: string; span: Draft['span'] } | undefined {
  const { dump } = cx.body;
  for (const local of [...localsWith(cx, origin)].sort((a, b) => a - b)) {
    if (local < 1 || local > dump.argCount) continue;
    const variable = variableOf(cx, { local, projection: [] });
    if (variable) return variable;
    const captured = dump.names.find((it) => it.place.local === local);
    const span = captured && sourceSpan(cx, captured.span);
    if (captured && span) return { name: captured.name, span };
  }
  return undefined;
}

function regionName(cx: Joined, origin: number, number: number): string {
  const name = cx.body.dump.regions.get(origin)?.name ?? (origin === 0 ? "'static" : undefined);
  return `\`${name ?? `'${number}`}\``;
}

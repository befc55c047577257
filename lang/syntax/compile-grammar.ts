/**
 * An Ohm grammar → JavaScript that matches as Ohm does.
 *
 * Ohm walks its expressions anew for every character and remembers every rule at every place; most of a short run's time went
 * there. So the grammar's recipe is compiled when Laertes is built. Every rule becomes two functions at most: one that finds
 * where a match ends, and one that builds its node. Which alternative is taken, what is a child of what, and where white space is
 * skipped is Ohm's definition (its `pexprs-eval.js`); the tests hold the two to the same trees. Ohm itself matches again
 * what doesn't match here, to say what was expected.
 *
 * Nodes of lexical rules are rarely looked into, so only their extent is found; their children are matched when asked for.
 */

/** `[kind, meta, …operands]`, as `Grammar.toRecipe` writes it. */
type Expression = readonly [kind: string, meta: unknown, ...operands: readonly unknown[]];

/** `["define", meta, description, formals, body]`. */
type RuleRecipe = readonly [string, unknown, unknown, readonly unknown[], Expression];

type Rules = ReadonlyMap<string, Expression>;

/** How an expression is compiled: with white space skipped before tokens or not; building nodes or not. */
interface Mode {
  readonly skips: boolean;
  readonly builds: boolean;
}

/** The text of a function's body whose parameter `Cst` is the class of nodes, and which returns a `CompiledGrammar`. */
export function compileGrammar(recipe: string): string {
  const parsed = JSON.parse(recipe) as readonly unknown[];
  const entries = Object.entries(parsed[5] as Record<string, RuleRecipe>);
  const rules: Rules = new Map(entries.map(([name, rule]) => [name, rule[4]]));
  return new Compiler(rules).compile();
}

/** Ohm: a rule is syntactic if its name begins with a capital. */
function isSyntactic(rule: string): boolean {
  return rule[0] === rule[0].toUpperCase();
}

function operand(e: Expression, at = 0): Expression {
  return e[2 + at] as Expression;
}

function operands(e: Expression): readonly Expression[] {
  return e.slice(2) as unknown as Expression[];
}

/** The number of children that an expression gives. */
function arity(e: Expression): number {
  switch (e[0]) {
    case 'alt':
      return arity(operand(e));
    case 'seq':
      return operands(e).reduce((sum, each) => sum + arity(each), 0);
    case 'not':
      return 0;
    case 'star':
    case 'plus':
    case 'opt':
    case 'lookahead':
    case 'lex':
      return arity(operand(e));
    default:
      return 1;
  }
}

/** The names of the rules that an expression applies. */
function applied(e: Expression): string[] {
  if (e[0] === 'app') return [e[2] as string];
  if (e[0] === 'terminal' || e[0] === 'range') return [];
  return operands(e).flatMap(applied);
}

/** A condition on the code `c` of one character, for expressions that match just one; undefined for others. */
function oneCharacter(e: Expression): string | undefined {
  if (e[0] === 'terminal')
    return (e[2] as string).length === 1 ? `c===${(e[2] as string).charCodeAt(0)}` : undefined;
  if (e[0] === 'range') {
    const [from, to] = [e[2] as string, e[3] as string];
    if (from.length > 1 || to.length > 1)
      throw new Error('a range beyond the basic plane is not compiled yet');
    return `c>=${from.charCodeAt(0)}&&c<=${to.charCodeAt(0)}`;
  }
  if (e[0] !== 'alt') return undefined;
  const all = operands(e).map(oneCharacter);
  return all.every((each) => each !== undefined) ? all.join('||') : undefined;
}

class Compiler {
  private readonly out: string[] = [];
  private readonly memoized: ReadonlySet<string>;
  /** Functions that are called, and so have to be written: rule names behind `f` (finds) or `b` (builds). */
  private readonly asked: string[] = [];
  private names = 0;

  constructor(private readonly rules: Rules) {
    this.memoized = cuts(rules);
  }

  compile(): string {
    const starts = [...this.rules.keys()].map((rule) => this.call(rule, true));
    for (let at = 0; at < this.asked.length; at++) {
      const [kind, rule] = [this.asked[at][0], this.asked[at].slice(1)];
      if (kind === 'b') this.builder(rule);
      else this.finder(rule);
    }
    const memos = this.asked.filter((name) => this.memoized.has(name.slice(1)));
    const table = starts.map((name) => `${name.slice(1)}:${name}`).join(',');
    return [
      // I: input; L: its length; B: where it begins in the file; E: the end of what a builder matched; X: this match.
      `'use strict';let I='',L=0,B=0,E=0,X;const NONE=[];`,
      ...memos.map((name) => `const m${name}=new Map();`),
      // White space begins with neither a letter, a digit nor an ASCII sign other than a slash.
      `function S(p){const c=I.charCodeAt(p);return c>32&&c!==47&&c<128?p:fspaces(p)}`,
      ...this.out,
      `const builders={${table}};`,
      `function start(input,base){I=input;L=input.length;B=base;${memos.map((name) => `m${name}.clear();`).join('')}}`,
      `function match(rule,input,base){start(input,base);X={input,base,inside};`,
      `const skips=/^[A-Z]/.test(rule);const node=builders[rule](skips?S(0):0);if(node===undefined)return undefined;`,
      `return(skips?S(E):E)===L?node:undefined}`,
      `function inside(rule,lo){start(this.input,this.base);X=this;return builders[rule](lo-B).inner}`,
      `return{match};`,
    ].join('\n');
  }

  /** The name of the function for a rule, which is written if it was not yet. */
  private call(rule: string, builds: boolean): string {
    if (!this.rules.has(rule))
      throw new Error(`the rule ${rule} is not of this grammar, and not compiled yet`);
    const name = (builds ? 'b' : 'f') + rule;
    if (!this.asked.includes(name)) this.asked.push(name);
    return name;
  }

  private fresh(prefix: string): string {
    return prefix + this.names++;
  }

  /** A function from a place to the end of the match there, or -1. */
  private finder(rule: string): void {
    const body = this.rules.get(rule)!;
    const text = this.expression(body, { skips: isSyntactic(rule), builds: false }, [], 'no');
    const memo = `mf${rule}`;
    this.out.push(
      this.memoized.has(rule)
        ? `function f${rule}(p){const o=p;const m=${memo}.get(o);if(m!==undefined)return m;` +
            `no:{let c;${text}${memo}.set(o,p);return p}${memo}.set(o,-1);return -1}`
        : `function f${rule}(p){no:{let c;${text}return p}return -1}`,
    );
  }

  /** A function from a place to the node there, or undefined; `E` is then where it ends. */
  private builder(rule: string): void {
    const body = this.rules.get(rule)!;
    const kids = Array.from({ length: arity(body) }, () => this.fresh('k'));
    const text = this.expression(body, { skips: isSyntactic(rule), builds: true }, kids, 'no');
    const declared = kids.length > 0 ? `let ${kids.join(',')};` : '';
    const node = `new Cst('${rule}',B+o,B+p,${kids.length > 0 ? `[${kids.join(',')}]` : 'NONE'})`;
    const memo = `mb${rule}`;
    this.out.push(
      this.memoized.has(rule)
        ? `function b${rule}(p){const o=p;const m=${memo}.get(o);if(m!==undefined){if(m===null)return undefined;E=m.hi-B;return m}` +
            `no:{let c;${declared}${text}const n=${node};${memo}.set(o,n);E=p;return n}${memo}.set(o,null);return undefined}`
        : `function b${rule}(p){const o=p;no:{let c;${declared}${text}E=p;return ${node}}return undefined}`,
    );
  }

  /** Statements that move `p` behind a match and assign the children to `kids`, or leave the block `no`. */
  private expression(e: Expression, mode: Mode, kids: readonly string[], no: string): string {
    switch (e[0]) {
      case 'terminal':
      case 'range':
        return this.token(e, mode, kids, no);
      case 'app':
        return this.application(e[2] as string, mode, kids, no);
      case 'seq': {
        let at = 0;
        const parts = operands(e).map((each) => {
          const own = mode.builds ? kids.slice(at, (at += arity(each))) : [];
          return this.expression(each, mode, own, no);
        });
        return parts.join('');
      }
      case 'alt':
        return this.alternatives(e, mode, kids, no);
      case 'star':
      case 'plus':
      case 'opt':
        return this.iteration(e, mode, kids, no);
      case 'lex':
        return this.expression(operand(e), { ...mode, skips: false }, kids, no);
      case 'lookahead': {
        const from = this.fresh('s');
        return `const ${from}=p;${this.expression(operand(e), mode, kids, no)}p=${from};`;
      }
      case 'not': {
        const [from, inner] = [this.fresh('s'), this.fresh('l')];
        const text = this.expression(operand(e), { ...mode, builds: false }, [], inner);
        return `const ${from}=p;${inner}:{${text}break ${no}}p=${from};`;
      }
      default:
        throw new Error(`expressions of the kind ${e[0]} are not compiled yet`);
    }
  }

  private token(e: Expression, mode: Mode, kids: readonly string[], no: string): string {
    const skip = mode.skips ? 'p=S(p);' : '';
    const single = oneCharacter(e);
    const text = e[2] as string;
    const length = single === undefined ? text.length : 1;
    const test =
      single !== undefined
        ? `c=I.charCodeAt(p);if(!(${single}))break ${no};`
        : Array.from(
            { length },
            (_, at) => `if(I.charCodeAt(p${at ? `+${at}` : ''})!==${text.charCodeAt(at)})break ${no};`,
          ).join('');
    const node = mode.builds ? `${kids[0]}=new Cst('',B+p,B+p+${length},NONE);` : '';
    return `${skip}${test}${node}${length > 0 ? `p+=${length};` : ''}`;
  }

  private application(rule: string, mode: Mode, kids: readonly string[], no: string): string {
    const skip = mode.skips ? 'p=S(p);' : '';
    if (rule === 'end')
      return `${skip}if(p<L)break ${no};${mode.builds ? `${kids[0]}=new Cst('end',B+p,B+p,NONE);` : ''}`;
    if (!mode.builds || !isSyntactic(rule)) {
      const find = `${skip}c=${this.call(rule, false)}(p);if(c<0)break ${no};`;
      return `${find}${mode.builds ? `${kids[0]}=new Cst('${rule}',B+p,B+c,X);` : ''}p=c;`;
    }
    return `${skip}${kids[0]}=${this.call(rule, true)}(p);if(${kids[0]}===undefined)break ${no};p=E;`;
  }

  private alternatives(e: Expression, mode: Mode, kids: readonly string[], no: string): string {
    const single = oneCharacter(e);
    if (single !== undefined) {
      const node = mode.builds ? `${kids[0]}=new Cst('',B+p,B+p+1,NONE);` : '';
      return `${mode.skips ? 'p=S(p);' : ''}c=I.charCodeAt(p);if(!(${single}))break ${no};${node}p++;`;
    }
    const [from, done] = [this.fresh('s'), this.fresh('l')];
    const parts = operands(e).map((each) => {
      const next = this.fresh('l');
      return `${next}:{${this.expression(each, mode, kids, next)}break ${done}}p=${from};`;
    });
    return `const ${from}=p;${done}:{${parts.join('')}break ${no}}`;
  }

  private iteration(e: Expression, mode: Mode, kids: readonly string[], no: string): string {
    const inner = operand(e);
    const [from, next] = [this.fresh('s'), this.fresh('l')];
    const columns = mode.builds ? kids.map(() => this.fresh('k')) : [];
    const open = kids.map((kid) => `${kid}=[];`).join('');
    const declared = columns.length > 0 ? `let ${columns.join(',')};` : '';
    const body = this.expression(inner, mode, columns, next);
    const keep = columns.map((column, at) => `${kids[at]}.push(${column});`).join('');
    if (e[0] === 'opt') {
      const done = this.fresh('l');
      return `${open}${done}:{const ${from}=p;${declared}${next}:{${body}${keep}break ${done}}p=${from}}`;
    }
    const count = e[0] === 'plus' ? this.fresh('n') : '';
    const counted = count && `${count}++;`;
    const loop = `for(;;){const ${from}=p;${declared}${next}:{${body}${keep}${counted}continue}p=${from};break}`;
    return `${open}${count && `let ${count}=0;`}${loop}${count && `if(${count}===0)break ${no};`}`;
  }
}

/**
 * Rules without which no rule contains itself. What they matched where is remembered: between two of them only
 * so much can be matched again, which keeps matching linear however alternatives begin.
 */
function cuts(rules: Rules): ReadonlySet<string> {
  const edges = new Map([...rules].map(([name, body]) => [name, new Set(applied(body))]));
  const chosen = new Set<string>();
  for (let cycle = findCycles(edges); cycle.size > 0; cycle = findCycles(edges)) {
    // The rule through which most of the remaining cycles lead.
    let best: string | undefined;
    let most = -1;
    for (const name of cycle) {
      const outward = [...edges.get(name)!].filter((each) => cycle.has(each)).length;
      const inward = [...cycle].filter((each) => edges.get(each)!.has(name)).length;
      if (outward * inward > most) [best, most] = [name, outward * inward];
    }
    chosen.add(best!);
    edges.delete(best!);
  }
  return chosen;
}

/** The rules that contain themselves. */
function findCycles(edges: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  const isOnCycle = (rule: string): boolean => {
    const seen = new Set<string>();
    const stack = [...edges.get(rule)!];
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      if (at === rule) return true;
      if (seen.has(at)) continue;
      seen.add(at);
      stack.push(...(edges.get(at) ?? []));
    }
    return false;
  };
  return new Set([...edges.keys()].filter(isOnCycle));
}

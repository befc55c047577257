/** Random stratified programs as text: relations `l0_*` are given, those of a higher layer derived. */

import fc from 'fast-check';

/** The layer of a relation, which its name says. */
export function layerOf(relation: string): number {
  return Number(relation.slice(1, relation.indexOf('_')));
}

type Base = 'symbol' | 'number';
interface Declared {
  readonly name: string;
  readonly columns: readonly Base[];
}

const layers = 4;

/** A program's text. Whatever the dice say, its rules are safe, well typed and stratified. */
export const randomProgram: fc.Arbitrary<string> = fc
  .infiniteStream(fc.nat({ max: 0x3fffffff }))
  .map((stream) => {
    const dice = stream[Symbol.iterator]();
    const roll = (sides: number): number => (dice.next().value as number) % sides;
    const chance = (percent: number): boolean => roll(100) < percent;
    const pick = <T>(from: readonly T[]): T => from[roll(from.length)];

    const relations: Declared[] = [];
    for (let layer = 0; layer < layers; layer++) {
      for (let i = 0, n = 1 + roll(3); i < n; i++) {
        const columns = Array.from({ length: chance(5) ? 0 : 1 + roll(4) }, (): Base =>
          chance(60) ? 'symbol' : 'number',
        );
        relations.push({ name: `l${layer}_${'abc'[i]}`, columns });
      }
    }
    const constant = (base: Base): string =>
      base === 'symbol' ? `"${'abcd'[roll(4)]}"` : String(roll(6) - 2);
    const lines = relations.map(
      ({ name, columns }) => `.decl ${name}(${columns.map((base, i) => `c${i}: ${base}`).join(', ')})`,
    );
    for (const { name, columns } of relations) {
      const rows = layerOf(name) === 0 ? 2 + roll(10) : chance(20) ? 1 + roll(2) : 0;
      for (let r = 0; r < rows; r++) lines.push(`${name}(${columns.map(constant).join(', ')}).`);
    }

    const rule = (head: Declared): string => {
      const layer = layerOf(head.name);
      const bound: Record<Base, Set<string>> = { symbol: new Set(), number: new Set() };
      const variable = (base: Base): string => `${base[0]}${roll(3)}`;
      const boundValue = (base: Base): string => {
        if (bound[base].size > 0 && chance(85)) return pick([...bound[base]]);
        return constant(base);
      };
      const number = (): string => {
        const shape = roll(10);
        if (shape < 7) return boundValue('number');
        return `(${boundValue('number')} ${pick(['+', '-', '*', '/', '%'])} ${boundValue('number')}) % 5`;
      };
      const value = (base: Base): string => (base === 'symbol' ? boundValue(base) : number());
      const body: string[] = [];
      const positive = relations.filter(({ name }) => layerOf(name) <= layer);
      const lower = relations.filter(({ name }) => layerOf(name) < layer);
      for (let i = 0, n = chance(4) ? 0 : 1 + roll(3); i < n; i++) {
        const atom = pick(positive);
        const args = atom.columns.map((base) => {
          if (chance(12)) return '_';
          if (chance(12)) return constant(base);
          const name = variable(base);
          bound[base].add(name);
          return name;
        });
        body.push(`${atom.name}(${args.join(', ')})`);
      }
      if (chance(15)) {
        const name = `m${roll(2)}`;
        body.push(`${name} = ${number()}`);
        bound.number.add(name);
      }
      if (layer > 0 && chance(15)) {
        const counted = pick(lower);
        const fn = pick(['count', 'sum', 'min', 'max'].slice(0, counted.columns.includes('number') ? 4 : 1));
        const at = counted.columns.indexOf('number');
        const args = counted.columns.map((base, i) =>
          fn !== 'count' && i === at ? 'k' : chance(40) ? '_' : boundValue(base),
        );
        const joined = pick(lower);
        const others = joined.columns.map((base) =>
          chance(50) ? '_' : base === 'number' && chance(50) ? 'k' : boundValue(base),
        );
        const join = chance(40) ? `, ${joined.name}(${others.join(', ')})` : '';
        const name = chance(70) ? `a${roll(2)}` : boundValue('number');
        body.push(
          `${name} = ${fn} ${fn === 'count' ? '' : 'k '}: { ${counted.name}(${args.join(', ')})${join} }`,
        );
        if (name.startsWith('a')) bound.number.add(name);
      }
      if (layer > 0 && chance(30)) {
        const negated = pick(lower);
        body.push(
          `!${negated.name}(${negated.columns.map((base) => (chance(30) ? '_' : value(base))).join(', ')})`,
        );
      }
      if (chance(30)) {
        const base = pick(['symbol', 'number'] as const);
        body.push(`${value(base)} ${pick(['=', '!=', '<', '<=', '>', '>='])} ${value(base)}`);
      }
      if (chance(10) && bound.number.size > 0) {
        const atom = pick(
          positive.filter(({ columns }) => columns.includes('number')).concat(pick(positive)),
        );
        body.push(`${atom.name}(${atom.columns.map((base) => (chance(30) ? '_' : value(base))).join(', ')})`);
      }
      const args = head.columns.map(value);
      // The order of the text must not matter.
      const shuffled = body.map((literal) => ({ literal, key: roll(1000) })).sort((a, b) => a.key - b.key);
      const text = shuffled.map(({ literal }) => literal).join(', ');
      return text === ''
        ? `${head.name}(${head.columns.map(constant).join(', ')}).`
        : `${head.name}(${args.join(', ')}) :- ${text}.`;
    };
    for (const head of relations) {
      if (layerOf(head.name) === 0) continue;
      for (let i = 0, n = 1 + roll(3); i < n; i++) lines.push(rule(head));
    }
    return lines.join('\n');
  });

/** Programs as trees of lines, so that a shrinker can take parts away without reading Rust. */

export type Node = string | Block;

/** Lines between braces: `if c {` … `} else {` … `}`. Each arm's head opens it; `end` closes the last. */
export interface Block {
  readonly arms: readonly Arm[];
  readonly end: string;
}

export interface Arm {
  readonly head: string;
  readonly body: readonly Node[];
}

/** The lines of a program. */
export function render(nodes: readonly Node[], indent = ''): string[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return [indent + node];
    const arms = node.arms.flatMap(({ head, body }) => [indent + head, ...render(body, indent + '    ')]);
    return [...arms, indent + node.end];
  });
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import { graphsAsDot, graphsAsMermaid, graphsAsSvg } from '../../queries/graph/graph.js';
import { sampleFiles } from '../facts/samples.js';
import { laertes } from '../laertes.js';

const root = mkdtempSync(join(tmpdir(), 'laertes-graph-'));
test.after.always(() => rmSync(root, { recursive: true, force: true }));

test.before(() => {
  writeFileSync(
    join(root, 'p.rs'),
    "fn main() {\n    let mut x = 1;\n    let r = &x;\n    x = 2;\n    drop(*r);\n}\nfn f<'a>(s: &'a str) -> &'a str { s }\n",
  );
  mkdirSync(join(root, 'set'));
  for (const [name, contents] of sampleFiles()) writeFileSync(join(root, 'set', name), contents);
});

const graphs: readonly (readonly [args: string[], wanted: readonly RegExp[]])[] = [
  [
    ['p.rs'],
    [
      /^digraph laertes \{/,
      /label="main"/,
      /errors: bw0 `x` borrowed on line 3/,
      /_\d+ = &amp;x_1 {2}\/\/ line 3/,
    ],
  ],
  [
    ['p.rs', '--format', 'mermaid', '--body', 'main'],
    [/^flowchart TD\n {2}subgraph g0\["main"\]/, /n0_0 --> n0_1/],
  ],
  [
    ['p.rs', '--format', 'svg'],
    [/<svg /, /<\/svg>\s*$/, /bb0/],
  ],
  [
    ['p.rs', '--kind', 'origins', '--body', 'f'],
    [/&#39;a|<B>'\?\d+ 'a<\/B>/, /return, line 7/],
  ],
  [['p.rs', '--kind', 'liveness', '--body', 'main'], [/live loans: `x` borrowed on line 3; variables: `r`/]],
  [['p.rs', '--relation', 'cfg_edge', '--body', 'main'], [/cfg_edge: Start\(bb0\[0\]\)/]],
  [['set'], [/Mid\(bb0\[1\]\)/, /errors: bw0/]],
  [['set', '--kind', 'origins'], [/n0_\d -&gt; n0_\d|n0_\d -> n0_\d/]],
];
for (const [args, wanted] of graphs) {
  test(`laertes graph ${args.join(' ')}`, async (t) => {
    const { status, stdout, stderr } = await laertes(['graph', ...args], { cwd: root });
    t.is(status, 0, stderr);
    for (const pattern of wanted) t.regex(stdout, pattern);
  });
}

const wrong: readonly (readonly [args: string[], stderr: RegExp])[] = [
  [['p.rs', '--body', 'g'], /p\.rs has no body `g`; it has main, f/],
  [['p.rs', '--relation', 'erors'], /has no relation `erors`; did you mean `errors`\?/],
  [['p.rs', '--relation', 'universal_region'], /`universal_region` speaks of no points/],
  [['none.rs'], /there is no such file/],
];
for (const [args, pattern] of wrong) {
  test(`laertes graph ${args.join(' ')} is refused`, async (t) => {
    const { status, stderr } = await laertes(['graph', ...args], { cwd: root });
    t.is(status, 2);
    t.regex(stderr, pattern);
  });
}

test('whatever names are, the pictures are well formed', async (t) => {
  const odd = '"<b>&\\n]] }; -->|`\u0001\n%%';
  const graph = {
    name: odd,
    nodes: [{ id: 'a', title: odd, lines: [{ text: odd }, { text: '' }] }],
    edges: [{ from: 'a', to: 'a', label: odd }],
  };
  t.regex(await graphsAsSvg([graph]), /&lt;b&gt;/);
  t.notRegex(graphsAsMermaid([graph]).replace(/<br>/g, ''), /<b>/);
  t.is(graphsAsDot([graph]).split('\n').length, graphsAsDot([{ ...graph, name: 'x' }]).split('\n').length);
});

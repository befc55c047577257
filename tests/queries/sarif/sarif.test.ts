import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import test from 'ava';
import type { SarifLog } from '../../../queries/sarif/index.js';
import { laertes } from '../../laertes.js';

const root = mkdtempSync(join(tmpdir(), 'laertes-sarif-'));
test.after.always(() => rmSync(root, { recursive: true, force: true }));

/** The schema is one of an older draft, of which it uses nothing that has changed but two names. */
function validator(): (log: unknown) => string[] {
  const text = readFileSync(new URL('../../../../tests/queries/sarif/schema.json', import.meta.url), 'utf8');
  const { $schema: _draft, id: _id, ...schema } = JSON.parse(text) as Record<string, unknown>;
  const validate = new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(schema);
  return (log) =>
    validate(log) ? [] : (validate.errors ?? []).map((it) => `${it.instancePath} ${it.message}`);
}

const valid = validator();

async function log(name: string, source: string): Promise<{ log: SarifLog; status: number | null }> {
  writeFileSync(join(root, name), source);
  const { stdout, status } = await laertes(['check', '--error-format', 'sarif', name], { cwd: root });
  return { log: JSON.parse(stdout) as SarifLog, status };
}

test('an error has its loan and later use beside it, its chain as a flow, and checked fixes', async (t) => {
  const { log: it, status } = await log(
    'a b#1.rs',
    'fn main() {\n    let mut v = vec![1];\n    let first = &v;\n    v.push(2);\n    println!("{}", first.len());\n}\n',
  );
  t.is(status, 1);
  t.deepEqual(valid(it), []);
  const [run] = it.runs;
  const [result] = run.results;
  t.is(result.ruleId, 'E0502');
  t.is(run.tool.driver.rules[result.ruleIndex].id, 'E0502');
  t.is(result.locations[0].physicalLocation.artifactLocation.uri, 'a%20b%231.rs');
  t.deepEqual(result.locations[0].physicalLocation.region, {
    startLine: 4,
    startColumn: 5,
    endLine: 4,
    endColumn: 14,
  });
  t.deepEqual(
    result.relatedLocations!.map((each) => [each.physicalLocation.region.startLine, each.message!.text]),
    [
      [3, 'immutable borrow occurs here'],
      [5, 'immutable borrow later used here'],
    ],
  );
  const flow = result.codeFlows![0].threadFlows[0].locations.map(
    (each) => each.location.physicalLocation.region.startLine,
  );
  t.deepEqual(flow, [3, 4, 5]);
  t.true(result.fixes!.length > 0);
});

test('what is not supported is a notification, not a result', async (t) => {
  const { log: it, status } = await log('u.rs', 'fn main() { let _ = env!("PATH"); }\n');
  t.deepEqual(valid(it), []);
  t.is(status, 3);
  t.deepEqual(it.runs[0].results, []);
  t.false(it.runs[0].invocations[0].executionSuccessful);
  t.is(it.runs[0].invocations[0].toolExecutionNotifications[0].descriptor.id, 'unsupported');
});

test('a file that is not there, and one without errors', async (t) => {
  writeFileSync(join(root, 'fine.rs'), 'fn main() {}\n');
  const { stdout, status } = await laertes(['check', '--error-format', 'sarif', 'fine.rs', 'none.rs'], {
    cwd: root,
  });
  const it = JSON.parse(stdout) as SarifLog;
  t.deepEqual(valid(it), []);
  t.is(status, 2);
  t.is(it.runs[0].artifacts.length, 2);
  t.regex(
    it.runs[0].invocations[0].toolExecutionNotifications[0].message.text,
    /none.rs: there is no such file/,
  );
});

test('the schema is one that finds mistakes', (t) => {
  t.deepEqual(valid({ version: '2.1.0', runs: [{ tool: {} }] }), [
    "/runs/0/tool must have required property 'driver'",
  ]);
});

test('all examples make a valid log', async (t) => {
  const names = ['return-local', 'ownership', 'elision-missing', 'scopes', 'static'].map(
    (it) => `examples/${it}.rs`,
  );
  const { stdout } = await laertes(['check', '--error-format', 'sarif', ...names]);
  t.deepEqual(valid(JSON.parse(stdout)), []);
});

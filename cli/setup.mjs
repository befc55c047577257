// Makes a fresh checkout ready: installs what package-lock.json names and compiles, each only when something changed.
// Plain JavaScript, because it runs before anything is compiled.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const rooms = ['lang', 'facts', 'solver', 'queries', 'cli', 'tests', 'bench'];

/** Installs and builds where needed. Says on stderr what it does, and nothing where there is nothing to do. */
export function setUp() {
  const lock = digest([path.join(root, 'package-lock.json'), path.join(root, 'package.json')]);
  if (stamp('node_modules') !== lock) {
    say('installing dependencies …');
    // Not `npm ci`: it refuses a lock file that lacks the platform packages which a registry mirror does not carry.
    run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']);
    mark('node_modules', lock);
  }
  const sources = rooms.flatMap((room) => files(path.join(root, room)));
  const built = digest([...sources, path.join(root, 'tsconfig.json'), path.join(root, 'package-lock.json')]);
  if (stamp('dist') !== built) {
    say('compiling …');
    run('npm', ['run', '--silent', 'build']);
    mark('dist', built);
  }
}

function run(command, args) {
  // Output goes to stderr: stdout belongs to the command that asked for the set-up.
  execFileSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
}

function say(text) {
  process.stderr.write(`laertes: ${text}\n`);
}

function files(folder) {
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|mjs|ohm|dl|rs)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

/** Names, sizes and times of modification: enough to notice an edit, and cheap on every start. */
function digest(list) {
  const hash = createHash('sha256').update(process.version.split('.')[0]);
  for (const file of list) {
    const { size, mtimeMs } = fs.statSync(file);
    hash.update(`${path.relative(root, file)} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

function stamp(folder) {
  try {
    return fs.readFileSync(path.join(root, folder, '.laertes-stamp'), 'utf8');
  } catch {
    return undefined;
  }
}

function mark(folder, value) {
  fs.writeFileSync(path.join(root, folder, '.laertes-stamp'), value);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) setUp();

// `npm run native:tfjs-node`: builds the native part of @tensorflow/tfjs-node against the TensorFlow of PyPI's wheel, for
// where the package's own install script cannot reach its bucket. Does nothing when the native part already works.
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { runCommand } from '../gates/run-command.js';
import { mustRun } from './must-run.js';
import { isTensorflowCached, tensorflowLibrary, type TensorflowLibrary } from './tensorflow-library.js';

const require = createRequire(import.meta.url);
const tfjsNode = dirname(require.resolve('@tensorflow/tfjs-node/package.json'));

/** Node-API's headers fit every Node; the folder's name is what tfjs-node looks for from Node 20 on. */
const NODE_API = 8;
const bindingFolder = join(tfjsNode, 'lib', `napi-v${NODE_API}`);

/** Version in the names by which tfjs-node's own scripts know that the library is there. */
const EXPECTED_LIBRARY = '2.9.1';

function missingTools(): readonly string[] {
  const tools: (readonly [string, string, readonly string[]])[] = [['g++', 'g++', ['--version']]];
  if (!isTensorflowCached()) {
    tools.push(['python3', 'python3', ['--version']], ['pip', 'python3', ['-m', 'pip', '--version']]);
  }
  return tools
    .filter(([, program, args]) => runCommand(program, args, tfjsNode).status !== 0)
    .map(([name]) => name);
}

function checkMachine(): void {
  const machine = `${process.platform} ${process.arch}`;
  if (machine !== 'linux x64') {
    throw new Error(
      `PyPI's wheel fits linux x64; this is ${machine}. Use: npm rebuild @tensorflow/tfjs-node --ignore-scripts=false`,
    );
  }
  const missing = missingTools();
  if (missing.length > 0) {
    throw new Error(`missing: ${missing.join(', ')} (on Debian: apt-get install g++ python3 python3-pip)`);
  }
}

/** What the native part says of itself when it multiplies two matrices rightly, or why it does not. */
function tryBinding(): { readonly versions?: string; readonly output: string } {
  const script = join(import.meta.dirname, 'try-tfjs-node.ts');
  const { status, output } = runCommand(process.execPath, ['--import', 'tsx', script], import.meta.dirname);
  // TensorFlow adds remarks of its own.
  const versions = output.split('\n').find((line) => line.startsWith('tfjs-node '));
  return status === 0 && versions !== undefined ? { versions, output } : { output };
}

function linkLibraries({ include, lib }: TensorflowLibrary): void {
  const deps = join(tfjsNode, 'deps');
  rmSync(deps, { recursive: true, force: true });
  mkdirSync(join(deps, 'lib'), { recursive: true });
  symlinkSync(include, join(deps, 'include'));
  for (const [file, name] of [
    ['libtensorflow_cc.so.2', 'libtensorflow'],
    ['libtensorflow_framework.so.2', 'libtensorflow_framework'],
  ] as const) {
    for (const link of new Set([file, `${name}.so`, `${name}.so.2`, `${name}.so.${EXPECTED_LIBRARY}`])) {
      symlinkSync(join(lib, file), join(deps, 'lib', link));
    }
  }
}

function compileBinding(folder: string): void {
  const headers = join(dirname(require.resolve('node-api-headers/package.json')), 'include');
  const sources = ['tfjs_backend.cc', 'tfjs_binding.cc'].map((name) => join(tfjsNode, 'binding', name));
  const language = ['-std=gnu++17', '-O2', '-fPIC', '-fno-exceptions', '-fno-rtti', '-pthread', '-shared'];
  const defines = [
    '-DBUILDING_NODE_EXTENSION',
    '-DNODE_GYP_MODULE_NAME=tfjs_binding',
    `-DNAPI_VERSION=${NODE_API}`,
  ];
  const includes = [headers, join(tfjsNode, 'deps', 'include')].map((path) => `-I${path}`);
  const libraries = ['-l:libtensorflow_cc.so.2', '-l:libtensorflow_framework.so.2'];
  const linking = [`-L${join(tfjsNode, 'deps', 'lib')}`, '-Wl,-rpath,$ORIGIN/../../deps/lib', ...libraries];
  const target = ['-o', join(folder, 'tfjs_binding.node')];
  mustRun('g++', [...language, ...defines, ...includes, ...sources, ...linking, ...target], tfjsNode);
}

function build(): string {
  checkMachine();
  linkLibraries(tensorflowLibrary());
  mkdirSync(dirname(bindingFolder), { recursive: true });
  const work = mkdtempSync(join(dirname(bindingFolder), 'building-'));
  try {
    console.log('compiling the binding');
    compileBinding(work);
    rmSync(bindingFolder, { recursive: true, force: true });
    renameSync(work, bindingFolder);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  const { versions, output } = tryBinding();
  if (versions !== undefined) return versions;
  rmSync(bindingFolder, { recursive: true, force: true });
  throw new Error(`the binding was built but does not work, and was removed again\n${output.trim()}`);
}

try {
  const there = existsSync(bindingFolder) ? tryBinding().versions : undefined;
  console.log(there ?? build());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

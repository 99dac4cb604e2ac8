import type { NamedTensors } from '@convlang/backend';
import { assert } from '@convlang/diagnostics';
import type { Graph } from '@convlang/ir';
import { tensor, type Tensor } from '@convlang/tensor';

/**
 * Puts the outputs of several runs of a graph one after another.
 *
 * @param parts outputs by name, of one batch after the other; may be none
 * @returns gives an output by its name: `[n, ...]` with the sizes of the graph's
 */
export function joinBatches(graph: Graph, parts: readonly NamedTensors[]): (name: string) => Tensor<'f32'> {
  return (name) => {
    const value = graph.outputs.find((output) => output.name === name)?.value;
    const type = graph.values[value ?? -1]?.type;
    assert(type !== undefined, `the graph has the output ${name}`);
    const sizes = type.shape.slice(1).map(Number);
    const rows = parts.map((part) => rowsOf(part, name));
    const [only] = rows;
    const data = rows.length === 1 && only !== undefined ? only : concatenated(rows);
    const size = sizes.reduce((product, length) => product * length, 1);
    return tensor('f32', [data.length / size, ...sizes], data);
  };
}

function rowsOf(part: NamedTensors, name: string): Float32Array {
  const data = part[name]?.data;
  assert(data instanceof Float32Array, `${name} is float32`);
  return data;
}

function concatenated(rows: readonly Float32Array[]): Float32Array {
  const data = new Float32Array(rows.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of rows) {
    data.set(part, at);
    at += part.length;
  }
  return data;
}

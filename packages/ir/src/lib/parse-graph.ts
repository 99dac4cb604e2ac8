import { deepFreeze } from './freeze.js';
import type {
  Graph,
  GraphInput,
  GraphOutput,
  Layer,
  Node,
  Parameter,
  Update,
  Value,
  ValueId,
} from './graph.js';
import { GraphTextError, LineReader } from './line-reader.js';
import { BATCH, type Dim } from './shape.js';

const dtypes = ['f32', 'f64', 'i32', 'u8'] as const;
const roles = ['trained', 'frozen', 'state'] as const;

/**
 * Reads the text form that `printGraph` writes. Only the form is checked; `verify` checks what it says.
 *
 * @throws GraphTextError with the line where the text stops making sense
 */
export function parseGraph(text: string): Graph {
  const parser = new GraphParser();
  text.split('\n').forEach((line, i) => {
    if (line.trim() !== '') parser.line(new LineReader(line.trim(), i + 1));
  });
  return parser.finish();
}

/** Collects what the lines say. Owns its lists until {@link GraphParser.finish}. */
class GraphParser {
  readonly #values: Value[] = [];
  readonly #ids = new Map<string, ValueId>();
  readonly #inputs: GraphInput[] = [];
  readonly #parameters: Parameter[] = [];
  readonly #nodes: Node[] = [];
  readonly #outputs: GraphOutput[] = [];
  readonly #updates: Update[] = [];
  readonly #layers: Layer[] = [];
  #name: string | null = null;

  line(reader: LineReader): void {
    if (reader.startsWithNumber()) return this.#node(reader);
    const word = reader.name();
    switch (word) {
      case 'graph':
        this.#name = reader.name();
        return;
      case 'input': {
        const name = reader.nameThen('=');
        this.#inputs.push({ name, value: this.#definition(reader) });
        return;
      }
      case 'parameter':
        return this.#parameter(reader);
      case 'output': {
        const name = reader.nameThen('=');
        this.#outputs.push({ name, value: this.#use(reader) });
        return;
      }
      case 'update': {
        const parameter = reader.nameThen('=');
        this.#updates.push({ parameter, value: this.#use(reader) });
        return;
      }
      case 'layer':
        return this.#layer(reader);
      default:
        reader.fail(`expected a value, graph, input, parameter, output, update or layer, not ${word}`);
    }
  }

  finish(): Graph {
    if (this.#name === null) throw new GraphTextError('line 1: there is no line `graph NAME`');
    const values: readonly (Value | undefined)[] = Array.from(this.#values);
    const gap = values.indexOf(undefined);
    if (gap >= 0) throw new GraphTextError(`no line makes value ${gap}`);
    return deepFreeze({
      name: this.#name,
      values: this.#values,
      inputs: this.#inputs,
      parameters: this.#parameters,
      nodes: this.#nodes,
      outputs: this.#outputs,
      updates: this.#updates,
      layers: this.#layers,
    });
  }

  /** `7 c1: f32[N, 28, 28, 6]` */
  #definition(reader: LineReader): ValueId {
    const position = reader.number();
    if (this.#values[position] !== undefined) reader.fail(`value ${position} is made twice`);
    // Besides the builder the one place where ids are made; they are the positions that the text states.
    const id = position as ValueId;
    const name = reader.nameThen(':');
    const dtype = reader.oneOf(dtypes);
    reader.expect('[');
    const shape = reader.list(']', (): Dim =>
      reader.startsWithNumber() ? reader.number() : reader.oneOf<typeof BATCH>([BATCH]),
    );
    this.#values[position] = { id, name, type: { dtype, shape } };
    this.#ids.set(name, id);
    return id;
  }

  #use(reader: LineReader): ValueId {
    const name = reader.name();
    const id = this.#ids.get(name);
    return id ?? reader.fail(`there is no value ${name} before this line`);
  }

  #parameter(reader: LineReader): void {
    const value = this.#definition(reader);
    reader.expect('=');
    const role = reader.oneOf(roles);
    const name = reader.name();
    reader.expect('@');
    const layer = reader.name();
    const stream = reader.name();
    const initializer = reader.json<Parameter['initializer']>();
    this.#parameters.push({ name, value, layer, stream, initializer, role });
  }

  #node(reader: LineReader): void {
    const outputs = reader.list('=', () => this.#definition(reader));
    const op = reader.nameThen('(');
    const inputs = reader.list(')', () => this.#use(reader));
    const layer = reader.accept('@') ? reader.name() : null;
    this.#nodes.push({ op, inputs, outputs, attrs: reader.json<Node['attrs']>(), layer });
  }

  #layer(reader: LineReader): void {
    const name = reader.nameThen('=');
    const kind = reader.nameThen('(');
    const inputs = reader.list(')', () => this.#use(reader));
    reader.expect('->');
    const output = this.#use(reader);
    const rest = reader.json<Omit<Layer, 'name' | 'kind' | 'inputs' | 'output'>>();
    this.#layers.push({ name, kind, inputs, output, ...rest });
  }
}

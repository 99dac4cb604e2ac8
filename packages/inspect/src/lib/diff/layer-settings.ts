import { sizesOf, type AttrValue, type Graph, type Layer } from '@convlang/ir';

/** What a layer is told, by name, as text: what a change of the file would change. */
export type LayerSettings = ReadonlyMap<string, string>;

/** Facts that follow from the input's size or only say how another fact came about. */
const derived: ReadonlySet<string> = new Set([
  'overhang',
  'added',
  'padding',
  'rounding',
  'links',
  'placeless',
]);
const sizedByInput: ReadonlySet<string> = new Set(['kernel', 'stride', 'pads']);

/** The settings of every layer of a graph, by its name. */
export function settingsByLayer(graph: Graph): ReadonlyMap<string, LayerSettings> {
  const parameters = parameterSettings(graph);
  return new Map(
    graph.layers.map((layer) => [
      layer.name,
      new Map([...ownSettings(layer, graph), ...(parameters.get(layer.name) ?? [])]),
    ]),
  );
}

function ownSettings(layer: Layer, graph: Graph): readonly (readonly [string, string])[] {
  const { attrs, inputs, output, parameters, name, tap } = layer;
  const isGlobal = attrs['global'] === true;
  const padding = attrs['padding'];
  const facts = Object.entries(attrs)
    .filter(([key]) => !derived.has(key) && !(isGlobal && sizedByInput.has(key)))
    .map(([key, value]) => {
      // Pads that a word asks for follow from the input's size.
      const isWord = key === 'pads' && typeof padding === 'string' && padding !== 'given';
      return [key, isWord ? padding : settingText(value)] as const;
    });
  const shared = parameters.find((parameter) => !parameter.startsWith(`${name}/`));
  return [
    ...facts,
    ...(inputs.length === 0 ? [['size', sizesOf(graph, output).join('x')] as const] : []),
    ...(inputs.length > 1 ? [['branches', String(inputs.length)] as const] : []),
    ...(tap === null ? [] : [['tap', 'yes'] as const]),
    ...(shared === undefined ? [] : [['share', shared.slice(0, shared.lastIndexOf('/'))] as const]),
  ];
}

/** How parameters start, and whether training leaves them as they are. */
function parameterSettings(graph: Graph): ReadonlyMap<string, readonly (readonly [string, string])[]> {
  const byLayer = new Map<string, (readonly [string, string])[]>();
  for (const { name, layer, initializer, role } of graph.parameters) {
    const own = byLayer.get(layer) ?? [];
    const part = name.slice(name.lastIndexOf('/') + 1);
    if (part === 'kernel') own.push(['init', initializer.kind]);
    if (role === 'frozen' && !own.some(([key]) => key === 'frozen')) own.push(['frozen', 'yes']);
    byLayer.set(layer, own);
  }
  return byLayer;
}

function settingText(value: AttrValue): string {
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  if (typeof value !== 'object') return String(value);
  if (value.some((part) => typeof part === 'object'))
    return value.map((part) => (typeof part === 'object' ? part.join(' ') : String(part))).join('; ');
  const isPair = value.length === 2;
  return isPair && value[0] === value[1] ? String(value[0]) : value.join(isPair ? 'x' : ' ');
}

/** A name that the file does not give: its word or block and a count, such as `conv3`, `basic2/relu1`, `repeat1.2/conv4`. */
export function isAutoName({ name, kind, origin }: Layer): boolean {
  const blocks = (origin?.chain ?? []).map(({ text }) => text.slice(0, text.indexOf('(')));
  const words = new Set([kind, 'repeat', ...blocks]);
  return name.split('/').every((part) => {
    const word = part.replace(/\d+(\.\d+)?(~\d+)?$/, '');
    return part === 'input' || (word !== part && words.has(word));
  });
}

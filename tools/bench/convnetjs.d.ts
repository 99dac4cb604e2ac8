/** The parts of ConvNetJS 0.3 that the benchmark uses. */
declare module 'convnetjs' {
  class Vol {
    constructor(width: number, height: number, depth: number, fill?: number);
    readonly w: Float64Array;
    readonly dw: Float64Array;
  }
  interface Layer {
    readonly layer_type: string;
    readonly filters?: readonly Vol[];
    readonly biases?: Vol;
  }
  class Net {
    makeLayers(definitions: readonly Readonly<Record<string, unknown>>[]): void;
    readonly layers: readonly Layer[];
  }
  class Trainer {
    constructor(net: Net, options: Readonly<Record<string, unknown>>);
    train(x: Vol, y: number): { readonly loss: number };
  }
  const convnetjs: { readonly Vol: typeof Vol; readonly Net: typeof Net; readonly Trainer: typeof Trainer };
  export type { Layer, Net, Vol };
  export default convnetjs;
}

/** The parts of ConvNetJS 0.3 that the benchmark uses. */
declare module 'convnetjs' {
  export interface Vol {
    readonly w: Float64Array;
    readonly dw: Float64Array;
  }
  export interface Layer {
    readonly filters?: readonly Vol[];
    readonly biases?: Vol;
  }
  export interface Net {
    makeLayers(definitions: readonly Readonly<Record<string, unknown>>[]): void;
    readonly layers: readonly Layer[];
  }
  export interface Trainer {
    train(x: Vol, y: number): { readonly loss: number };
  }
  const convnetjs: {
    readonly Vol: new (width: number, height: number, depth: number, fill: number) => Vol;
    readonly Net: new () => Net;
    readonly Trainer: new (net: Net, options: Readonly<Record<string, unknown>>) => Trainer;
  };
  export default convnetjs;
}

/** A file of ONNX as plain data, with the names of its schema ({@link onnxSchema}): no more of it than {@link toOnnx} uses. */
export interface OnnxModel {
  readonly irVersion: number;
  readonly producerName: string;
  readonly opsetImport: readonly { readonly domain: string; readonly version: number }[];
  readonly graph: OnnxGraph;
}

export interface OnnxGraph {
  readonly name: string;
  readonly node: readonly OnnxNode[];
  readonly initializer: readonly OnnxTensor[];
  readonly input: readonly OnnxValue[];
  readonly output: readonly OnnxValue[];
}

export interface OnnxNode {
  readonly name: string;
  readonly opType: string;
  readonly input: readonly string[];
  readonly output: readonly string[];
  readonly attribute: readonly OnnxAttribute[];
}

/** An attribute has one of the three, and says which by its type. */
export type OnnxAttribute =
  | { readonly name: string; readonly type: typeof FLOAT; readonly f: number }
  | { readonly name: string; readonly type: typeof INT; readonly i: number }
  | { readonly name: string; readonly type: typeof INTS; readonly ints: readonly number[] };

/** Numbers as the bytes of a little-endian machine. */
export interface OnnxTensor {
  readonly name: string;
  readonly dims: readonly number[];
  readonly dataType: typeof FLOAT32 | typeof INT64;
  readonly rawData: Uint8Array;
}

export interface OnnxValue {
  readonly name: string;
  readonly type: {
    readonly tensorType: {
      readonly elemType: typeof FLOAT32;
      readonly shape: { readonly dim: readonly { readonly dimValue: number }[] };
    };
  };
}

// AttributeProto.AttributeType
export const FLOAT = 1;
export const INT = 2;
export const INTS = 7;

// TensorProto.DataType
export const FLOAT32 = 1;
export const INT64 = 7;

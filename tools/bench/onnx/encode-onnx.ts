import type { OnnxModel } from './onnx-model.js';
import { loadPeerPackage } from '../peers/load-peer-package.js';

/** What of protobufjs is used. */
interface Protobuf {
  readonly parse: (schema: string) => {
    readonly root: { readonly lookupType: (name: string) => MessageType };
  };
}

interface MessageType {
  readonly fromObject: (plain: object) => object;
  readonly encode: (message: object) => { readonly finish: () => Uint8Array };
}

/** The messages of ONNX that models of the bench consist of, with the numbers that onnx.proto gives their fields. */
const onnxSchema = `
syntax = "proto2";
message Model {
  optional int64 ir_version = 1;
  optional string producer_name = 2;
  optional Graph graph = 7;
  repeated OperatorSet opset_import = 8;
}
message OperatorSet {
  optional string domain = 1;
  optional int64 version = 2;
}
message Graph {
  repeated Node node = 1;
  optional string name = 2;
  repeated Tensor initializer = 5;
  repeated Value input = 11;
  repeated Value output = 12;
}
message Node {
  repeated string input = 1;
  repeated string output = 2;
  optional string name = 3;
  optional string op_type = 4;
  repeated Attribute attribute = 5;
}
message Attribute {
  optional string name = 1;
  optional float f = 2;
  optional int64 i = 3;
  repeated int64 ints = 8;
  optional int32 type = 20;
}
message Tensor {
  repeated int64 dims = 1;
  optional int32 data_type = 2;
  optional string name = 8;
  optional bytes raw_data = 9;
}
message Value {
  optional string name = 1;
  optional Type type = 2;
}
message Type {
  optional TensorType tensor_type = 1;
}
message TensorType {
  optional int32 elem_type = 1;
  optional Shape shape = 2;
}
message Shape {
  repeated Dimension dim = 1;
}
message Dimension {
  optional int64 dim_value = 1;
}
`;

/**
 * The bytes of a file of ONNX.
 *
 * @throws MissingPeer where protobufjs is not installed
 */
export function encodeOnnx(model: OnnxModel): Uint8Array {
  const { parse } = loadPeerPackage<Protobuf>('protobufjs');
  const type = parse(onnxSchema).root.lookupType('Model');
  return type.encode(type.fromObject(model)).finish();
}

import { f32x4, i32, v128 } from './code.js';
import { ModuleWriter } from './module-writer.js';

/** Whether this JavaScript engine has relaxed SIMD, which WebAssembly 3.0 brought: V8 since version 11.4 (Node 22), but not Node 20's. */
export function hasFastArithmetic(): boolean {
  const module = new ModuleWriter({ isFast: true });
  module.export('tried', (f) => {
    const zero = f32x4.const(0);
    f.emit(v128.store(i32.const(0), f.addProduct(zero, zero, zero)));
  });
  return WebAssembly.validate(module.bytes());
}

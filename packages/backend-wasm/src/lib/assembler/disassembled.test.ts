import type { Operand } from '@convlang/backend';
import { expect, it } from 'vitest';
import wabt from 'wabt';
import { elementwiseProgram } from '../elementwise.js';
import { add } from '../kernels/elementwise.js';
import { runStages, stagesOf } from '../stages.js';
import { i32 } from './code.js';
import { ModuleWriter } from './module-writer.js';

it('adds six numbers to six as two vectors: what is behind the last number is anything', async () => {
  const row: Operand = { dtype: 'f32', shape: [6], size: 6 };
  const site = { inputs: [row, row], outputs: [row], attrs: {} };
  const program = elementwiseProgram(site, add(site));
  const module = new ModuleWriter();
  module.export('run', (f) => {
    const at = { inputs: [64, 128], outputs: [192], scratch: 256, own: i32.const(320), kept: 320 };
    f.emit(runStages(f, stagesOf(program.write({ module, f }, at, null)), null));
  });
  const tools = await wabt();
  const text = tools.readWasm(module.bytes().slice(), {}).toText({ foldExprs: true, inlineExport: true });
  expect(text).toMatchInlineSnapshot(`
    "(module
      (type (;0;) (func))
      (import "host" "memory" (memory (;0;) 0))
      (func (;0;) (export "run") (type 0)
        (local i32 i32 i32 v128 v128 i32)
        (local.set 0
          (i32.const 64))
        (local.set 1
          (i32.const 128))
        (local.set 2
          (i32.const 192))
        (local.set 5
          (i32.const 2))
        (loop  ;; label = @1
          (local.set 3
            (v128.load align=4
              (local.get 0)))
          (local.set 4
            (v128.load align=4
              (local.get 1)))
          (v128.store align=4
            (local.get 2)
            (f32x4.add
              (local.get 3)
              (local.get 4)))
          (local.set 0
            (i32.add
              (local.get 0)
              (i32.const 16)))
          (local.set 1
            (i32.add
              (local.get 1)
              (i32.const 16)))
          (local.set 2
            (i32.add
              (local.get 2)
              (i32.const 16)))
          (br_if 0 (;@1;)
            (local.tee 5
              (i32.sub
                (local.get 5)
                (i32.const 1)))))))
    "
  `);
});

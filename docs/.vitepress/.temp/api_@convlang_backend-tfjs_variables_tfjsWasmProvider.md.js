import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: tfjsWasmProvider","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/backend-tfjs/variables/tfjsWasmProvider.md","filePath":"api/@convlang/backend-tfjs/variables/tfjsWasmProvider.md"}');
const _sfc_main = { name: "api/@convlang/backend-tfjs/variables/tfjsWasmProvider.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/backend-tfjs</a> / tfjsWasmProvider</p><h1 id="variable-tfjswasmprovider" tabindex="-1">Variable: tfjsWasmProvider <a class="header-anchor" href="#variable-tfjswasmprovider" aria-label="Permalink to &quot;Variable: tfjsWasmProvider&quot;">​</a></h1><blockquote><p><code>const</code> <strong>tfjsWasmProvider</strong>: <a href="./../../backend/interfaces/BackendProvider"><code>BackendProvider</code></a></p></blockquote><p>tfjs&#39;s engine in WebAssembly, with SIMD where there is, on one thread.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/backend-tfjs/variables/tfjsWasmProvider.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const tfjsWasmProvider = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  tfjsWasmProvider as default
};

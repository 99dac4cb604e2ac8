import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"@convlang/backend-tfjs","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/backend-tfjs/index.md","filePath":"api/@convlang/backend-tfjs/index.md"}');
const _sfc_main = { name: "api/@convlang/backend-tfjs/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">convlang</a> / @convlang/backend-tfjs</p><h1 id="convlang-backend-tfjs" tabindex="-1">@convlang/backend-tfjs <a class="header-anchor" href="#convlang-backend-tfjs" aria-label="Permalink to &quot;@convlang/backend-tfjs&quot;">​</a></h1><h2 id="interfaces" tabindex="-1">Interfaces <a class="header-anchor" href="#interfaces" aria-label="Permalink to &quot;Interfaces&quot;">​</a></h2><ul><li><a href="./interfaces/EngineHooks">EngineHooks</a></li><li><a href="./interfaces/TfjsEngine">TfjsEngine</a></li></ul><h2 id="type-aliases" tabindex="-1">Type Aliases <a class="header-anchor" href="#type-aliases" aria-label="Permalink to &quot;Type Aliases&quot;">​</a></h2><ul><li><a href="./type-aliases/Compute">Compute</a></li><li><a href="./type-aliases/Keep">Keep</a></li><li><a href="./type-aliases/TfjsKernel">TfjsKernel</a></li></ul><h2 id="variables" tabindex="-1">Variables <a class="header-anchor" href="#variables" aria-label="Permalink to &quot;Variables&quot;">​</a></h2><ul><li><a href="./variables/tfjsCpuProvider">tfjsCpuProvider</a></li><li><a href="./variables/tfjsKernels">tfjsKernels</a></li><li><a href="./variables/tfjsWasmProvider">tfjsWasmProvider</a></li></ul><h2 id="functions" tabindex="-1">Functions <a class="header-anchor" href="#functions" aria-label="Permalink to &quot;Functions&quot;">​</a></h2><ul><li><a href="./functions/createTfjsBackend">createTfjsBackend</a></li><li><a href="./functions/tfjsCapabilities">tfjsCapabilities</a></li><li><a href="./functions/tfjsKernel">tfjsKernel</a></li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/backend-tfjs/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};

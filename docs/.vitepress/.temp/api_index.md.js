import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"convlang","description":"","frontmatter":{},"headers":[],"relativePath":"api/index.md","filePath":"api/index.md"}');
const _sfc_main = { name: "api/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="convlang" tabindex="-1">convlang <a class="header-anchor" href="#convlang" aria-label="Permalink to &quot;convlang&quot;">​</a></h1><h2 id="packages" tabindex="-1">Packages <a class="header-anchor" href="#packages" aria-label="Permalink to &quot;Packages&quot;">​</a></h2><ul><li><a href="./@convlang/backend/">@convlang/backend</a></li><li><a href="./@convlang/backend-conformance/">@convlang/backend-conformance</a></li><li><a href="./@convlang/backend-node/">@convlang/backend-node</a></li><li><a href="./@convlang/backend-tfjs/">@convlang/backend-tfjs</a></li><li><a href="./@convlang/backend-ts/">@convlang/backend-ts</a></li><li><a href="./@convlang/backend-webgpu/">@convlang/backend-webgpu</a></li><li><a href="./@convlang/compare/">@convlang/compare</a></li><li><a href="./@convlang/compiler/">@convlang/compiler</a></li><li><a href="./@convlang/data/">@convlang/data</a></li><li><a href="./@convlang/diagnostics/">@convlang/diagnostics</a></li><li><a href="./@convlang/format-safetensors/">@convlang/format-safetensors</a></li><li><a href="./@convlang/frameworks/">@convlang/frameworks</a></li><li><a href="./@convlang/inspect/">@convlang/inspect</a></li><li><a href="./@convlang/ir/">@convlang/ir</a></li><li><a href="./@convlang/models/">@convlang/models</a></li><li><a href="./@convlang/ops/">@convlang/ops</a></li><li><a href="./@convlang/passes/">@convlang/passes</a></li><li><a href="./@convlang/plugin/">@convlang/plugin</a></li><li><a href="./@convlang/semantics/">@convlang/semantics</a></li><li><a href="./@convlang/syntax/">@convlang/syntax</a></li><li><a href="./@convlang/tensor/">@convlang/tensor</a></li><li><a href="./@convlang/train/">@convlang/train</a></li><li><a href="./@convlang/visualize/">@convlang/visualize</a></li><li><a href="./convlang/">convlang</a></li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: coreLayers","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/variables/coreLayers.md","filePath":"api/@convlang/ops/variables/coreLayers.md"}');
const _sfc_main = { name: "api/@convlang/ops/variables/coreLayers.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / coreLayers</p><h1 id="variable-corelayers" tabindex="-1">Variable: coreLayers <a class="header-anchor" href="#variable-corelayers" aria-label="Permalink to &quot;Variable: coreLayers&quot;">​</a></h1><blockquote><p><code>const</code> <strong>coreLayers</strong>: <a href="./../type-aliases/CoreLayers"><code>CoreLayers</code></a></p></blockquote><p>Every word of the language that convlang brings itself, by name. Plugins add theirs beside it.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/variables/coreLayers.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const coreLayers = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  coreLayers as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: goldenNetworks","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/backend-conformance/variables/goldenNetworks.md","filePath":"api/@convlang/backend-conformance/variables/goldenNetworks.md"}');
const _sfc_main = { name: "api/@convlang/backend-conformance/variables/goldenNetworks.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/backend-conformance</a> / goldenNetworks</p><h1 id="variable-goldennetworks" tabindex="-1">Variable: goldenNetworks <a class="header-anchor" href="#variable-goldennetworks" aria-label="Permalink to &quot;Variable: goldenNetworks&quot;">​</a></h1><blockquote><p><code>const</code> <strong>goldenNetworks</strong>: readonly <a href="./../interfaces/GoldenNetwork"><code>GoldenNetwork</code></a>[]</p></blockquote><p>Networks such as people write. What they lack of the core, <a href="./../functions/deriveNetworks">deriveNetworks</a> adds.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/backend-conformance/variables/goldenNetworks.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const goldenNetworks = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  goldenNetworks as default
};

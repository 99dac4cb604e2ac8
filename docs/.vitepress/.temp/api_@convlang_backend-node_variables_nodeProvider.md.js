import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: nodeProvider","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/backend-node/variables/nodeProvider.md","filePath":"api/@convlang/backend-node/variables/nodeProvider.md"}');
const _sfc_main = { name: "api/@convlang/backend-node/variables/nodeProvider.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/backend-node</a> / nodeProvider</p><h1 id="variable-nodeprovider" tabindex="-1">Variable: nodeProvider <a class="header-anchor" href="#variable-nodeprovider" aria-label="Permalink to &quot;Variable: nodeProvider&quot;">​</a></h1><blockquote><p><code>const</code> <strong>nodeProvider</strong>: <a href="./../../backend/interfaces/BackendProvider"><code>BackendProvider</code></a></p></blockquote><p>TensorFlow itself, in Node, through tfjs-node.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/backend-node/variables/nodeProvider.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const nodeProvider = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  nodeProvider as default
};

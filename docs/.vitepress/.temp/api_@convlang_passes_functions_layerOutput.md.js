import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: layerOutput()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/passes/functions/layerOutput.md","filePath":"api/@convlang/passes/functions/layerOutput.md"}');
const _sfc_main = { name: "api/@convlang/passes/functions/layerOutput.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/passes</a> / layerOutput</p><h1 id="function-layeroutput" tabindex="-1">Function: layerOutput() <a class="header-anchor" href="#function-layeroutput" aria-label="Permalink to &quot;Function: layerOutput()&quot;">​</a></h1><blockquote><p><strong>layerOutput</strong>(<code>layer</code>): <code>string</code></p></blockquote><p>What a probe calls the output of a layer: <code>layer c1</code>. No output of a model has a space in its name.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="layer" tabindex="-1">layer <a class="header-anchor" href="#layer" aria-label="Permalink to &quot;layer&quot;">​</a></h3><p><code>string</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>string</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/passes/functions/layerOutput.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const layerOutput = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  layerOutput as default
};

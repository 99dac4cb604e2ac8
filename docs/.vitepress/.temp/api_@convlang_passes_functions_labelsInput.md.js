import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: labelsInput()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/passes/functions/labelsInput.md","filePath":"api/@convlang/passes/functions/labelsInput.md"}');
const _sfc_main = { name: "api/@convlang/passes/functions/labelsInput.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/passes</a> / labelsInput</p><h1 id="function-labelsinput" tabindex="-1">Function: labelsInput() <a class="header-anchor" href="#function-labelsinput" aria-label="Permalink to &quot;Function: labelsInput()&quot;">​</a></h1><blockquote><p><strong>labelsInput</strong>(<code>head</code>): <code>string</code></p></blockquote><p>The input of a graph with a loss that holds the labels of a head: <code>labels/HEAD</code>.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="head" tabindex="-1">head <a class="header-anchor" href="#head" aria-label="Permalink to &quot;head&quot;">​</a></h3><p><code>string</code> | <code>null</code></p><p><code>null</code> for labels that all heads share: <code>labels</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>string</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/passes/functions/labelsInput.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const labelsInput = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  labelsInput as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: diffLines()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/inspect/functions/diffLines.md","filePath":"api/@convlang/inspect/functions/diffLines.md"}');
const _sfc_main = { name: "api/@convlang/inspect/functions/diffLines.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/inspect</a> / diffLines</p><h1 id="function-difflines" tabindex="-1">Function: diffLines() <a class="header-anchor" href="#function-difflines" aria-label="Permalink to &quot;Function: diffLines()&quot;">​</a></h1><blockquote><p><strong>diffLines</strong>(<code>__namedParameters</code>): readonly <code>string</code>[]</p></blockquote><p>A comparison as one line for each layer that differs, then one for each new name: <code>~ conv1 filters 6 -&gt; 8</code>.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="namedparameters" tabindex="-1">__namedParameters <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters&quot;">​</a></h3><p><a href="./../interfaces/GraphDiff"><code>GraphDiff</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p>readonly <code>string</code>[]</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/inspect/functions/diffLines.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const diffLines = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  diffLines as default
};

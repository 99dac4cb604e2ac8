import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: headOp()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/train/functions/headOp.md","filePath":"api/@convlang/train/functions/headOp.md"}');
const _sfc_main = { name: "api/@convlang/train/functions/headOp.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/train</a> / headOp</p><h1 id="function-headop" tabindex="-1">Function: headOp() <a class="header-anchor" href="#function-headop" aria-label="Permalink to &quot;Function: headOp()&quot;">​</a></h1><blockquote><p><strong>headOp</strong>(<code>graph</code>, <code>head</code>): <code>string</code> | <code>null</code></p></blockquote><p>The op that a head ends in, such as <code>sigmoid</code>; <code>null</code> for a head that is the input itself.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="graph" tabindex="-1">graph <a class="header-anchor" href="#graph" aria-label="Permalink to &quot;graph&quot;">​</a></h3><p><a href="./../../ir/interfaces/Graph"><code>Graph</code></a></p><h3 id="head" tabindex="-1">head <a class="header-anchor" href="#head" aria-label="Permalink to &quot;head&quot;">​</a></h3><p><code>string</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>string</code> | <code>null</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/train/functions/headOp.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const headOp = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  headOp as default
};

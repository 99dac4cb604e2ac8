import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: makeParallel()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/syntax/functions/makeParallel.md","filePath":"api/@convlang/syntax/functions/makeParallel.md"}');
const _sfc_main = { name: "api/@convlang/syntax/functions/makeParallel.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/syntax</a> / makeParallel</p><h1 id="function-makeparallel" tabindex="-1">Function: makeParallel() <a class="header-anchor" href="#function-makeparallel" aria-label="Permalink to &quot;Function: makeParallel()&quot;">​</a></h1><blockquote><p><strong>makeParallel</strong>(<code>merge</code>, <code>branches</code>): <a href="./../interfaces/ParallelCore"><code>ParallelCore</code></a></p></blockquote><p>Branches that a word brings together.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="merge" tabindex="-1">merge <a class="header-anchor" href="#merge" aria-label="Permalink to &quot;merge&quot;">​</a></h3><p><code>string</code></p><h3 id="branches" tabindex="-1">branches <a class="header-anchor" href="#branches" aria-label="Permalink to &quot;branches&quot;">​</a></h3><p>readonly <a href="./../interfaces/Pipeline"><code>Pipeline</code></a>[]</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/ParallelCore"><code>ParallelCore</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/syntax/functions/makeParallel.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const makeParallel = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  makeParallel as default
};

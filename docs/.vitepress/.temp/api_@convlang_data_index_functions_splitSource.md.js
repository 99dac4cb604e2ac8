import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: splitSource()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/data/index/functions/splitSource.md","filePath":"api/@convlang/data/index/functions/splitSource.md"}');
const _sfc_main = { name: "api/@convlang/data/index/functions/splitSource.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">convlang</a> / <a href="./../../">@convlang/data</a> / <a href="./../">index</a> / splitSource</p><h1 id="function-splitsource" tabindex="-1">Function: splitSource() <a class="header-anchor" href="#function-splitsource" aria-label="Permalink to &quot;Function: splitSource()&quot;">​</a></h1><blockquote><p><strong>splitSource</strong>(<code>source</code>, <code>fraction</code>, <code>seed</code>): <a href="./../interfaces/SplitSource"><code>SplitSource</code></a></p></blockquote><p>Takes a random part of a source away for validation. The same source, fraction and seed give the same parts.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="source" tabindex="-1">source <a class="header-anchor" href="#source" aria-label="Permalink to &quot;source&quot;">​</a></h3><p><a href="./../interfaces/DataSource"><code>DataSource</code></a></p><h3 id="fraction" tabindex="-1">fraction <a class="header-anchor" href="#fraction" aria-label="Permalink to &quot;fraction&quot;">​</a></h3><p><code>number</code></p><p>of the samples that go to <code>validation</code>, above 0 and below 1; rounded to whole samples</p><h3 id="seed" tabindex="-1">seed <a class="header-anchor" href="#seed" aria-label="Permalink to &quot;seed&quot;">​</a></h3><p><code>number</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/SplitSource"><code>SplitSource</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConvlangError E522 when one of the parts would be empty</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/data/index/functions/splitSource.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const splitSource = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  splitSource as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: countReaders()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/passes/functions/countReaders.md","filePath":"api/@convlang/passes/functions/countReaders.md"}');
const _sfc_main = { name: "api/@convlang/passes/functions/countReaders.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/passes</a> / countReaders</p><h1 id="function-countreaders" tabindex="-1">Function: countReaders() <a class="header-anchor" href="#function-countreaders" aria-label="Permalink to &quot;Function: countReaders()&quot;">​</a></h1><blockquote><p><strong>countReaders</strong>(<code>graph</code>): <code>ReadonlyMap</code>&lt;<a href="./../../ir/type-aliases/ValueId"><code>ValueId</code></a>, <code>number</code>&gt;</p></blockquote><p>How often each value is read, by nodes and by those that a run hands it to.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="graph" tabindex="-1">graph <a class="header-anchor" href="#graph" aria-label="Permalink to &quot;graph&quot;">​</a></h3><p><a href="./../../ir/interfaces/Graph"><code>Graph</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>ReadonlyMap</code>&lt;<a href="./../../ir/type-aliases/ValueId"><code>ValueId</code></a>, <code>number</code>&gt;</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/passes/functions/countReaders.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const countReaders = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  countReaders as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: seenFrom()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/inspect/functions/seenFrom.md","filePath":"api/@convlang/inspect/functions/seenFrom.md"}');
const _sfc_main = { name: "api/@convlang/inspect/functions/seenFrom.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/inspect</a> / seenFrom</p><h1 id="function-seenfrom" tabindex="-1">Function: seenFrom() <a class="header-anchor" href="#function-seenfrom" aria-label="Permalink to &quot;Function: seenFrom()&quot;">​</a></h1><blockquote><p><strong>seenFrom</strong>(<code>graph</code>, <code>name</code>, <code>at</code>): readonly <a href="./../interfaces/SeenInput"><code>SeenInput</code></a>[]</p></blockquote><p>What one place of a layer&#39;s output sees of the network&#39;s inputs; nothing for a layer that is not there.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="graph" tabindex="-1">graph <a class="header-anchor" href="#graph" aria-label="Permalink to &quot;graph&quot;">​</a></h3><p><a href="./../../ir/interfaces/Graph"><code>Graph</code></a></p><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><p><code>string</code></p><h3 id="at" tabindex="-1">at <a class="header-anchor" href="#at" aria-label="Permalink to &quot;at&quot;">​</a></h3><p>readonly <code>number</code>[]</p><p>row and column, or the step of a signal, from 0</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p>readonly <a href="./../interfaces/SeenInput"><code>SeenInput</code></a>[]</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/inspect/functions/seenFrom.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const seenFrom = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  seenFrom as default
};

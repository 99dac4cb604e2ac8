import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: findSource()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/functions/findSource.md","filePath":"api/@convlang/ops/functions/findSource.md"}');
const _sfc_main = { name: "api/@convlang/ops/functions/findSource.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / findSource</p><h1 id="function-findsource" tabindex="-1">Function: findSource() <a class="header-anchor" href="#function-findsource" aria-label="Permalink to &quot;Function: findSource()&quot;">​</a></h1><blockquote><p><strong>findSource</strong>&lt;<code>F</code>&gt;(<code>sources</code>, <code>kind</code>): <code>F</code> | <code>undefined</code></p></blockquote><p>Facts of a kind; <code>undefined</code> where there is none of the name.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><h3 id="f" tabindex="-1">F <a class="header-anchor" href="#f" aria-label="Permalink to &quot;F&quot;">​</a></h3><p><code>F</code> <em>extends</em> <a href="./../interfaces/SourceFacts"><code>SourceFacts</code></a></p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="sources" tabindex="-1">sources <a class="header-anchor" href="#sources" aria-label="Permalink to &quot;sources&quot;">​</a></h3><p><a href="./../type-aliases/SourceTable"><code>SourceTable</code></a>&lt;<code>F</code>&gt;</p><h3 id="kind" tabindex="-1">kind <a class="header-anchor" href="#kind" aria-label="Permalink to &quot;kind&quot;">​</a></h3><p><code>string</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>F</code> | <code>undefined</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/functions/findSource.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const findSource = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  findSource as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: innerPipelines()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/syntax/functions/innerPipelines.md","filePath":"api/@convlang/syntax/functions/innerPipelines.md"}');
const _sfc_main = { name: "api/@convlang/syntax/functions/innerPipelines.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/syntax</a> / innerPipelines</p><h1 id="function-innerpipelines" tabindex="-1">Function: innerPipelines() <a class="header-anchor" href="#function-innerpipelines" aria-label="Permalink to &quot;Function: innerPipelines()&quot;">​</a></h1><blockquote><p><strong>innerPipelines</strong>(<code>core</code>): readonly <a href="./../interfaces/Pipeline"><code>Pipeline</code></a>[]</p></blockquote><p>The pipelines that are written in a stage.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="core" tabindex="-1">core <a class="header-anchor" href="#core" aria-label="Permalink to &quot;core&quot;">​</a></h3><p><a href="./../type-aliases/Core"><code>Core</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p>readonly <a href="./../interfaces/Pipeline"><code>Pipeline</code></a>[]</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/syntax/functions/innerPipelines.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const innerPipelines = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  innerPipelines as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: allPipelines()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/syntax/functions/allPipelines.md","filePath":"api/@convlang/syntax/functions/allPipelines.md"}');
const _sfc_main = { name: "api/@convlang/syntax/functions/allPipelines.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/syntax</a> / allPipelines</p><h1 id="function-allpipelines" tabindex="-1">Function: allPipelines() <a class="header-anchor" href="#function-allpipelines" aria-label="Permalink to &quot;Function: allPipelines()&quot;">​</a></h1><blockquote><p><strong>allPipelines</strong>(<code>pipelines</code>): readonly <a href="./../interfaces/Pipeline"><code>Pipeline</code></a>[]</p></blockquote><p>Some pipelines and all that lie in them, in no particular order.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="pipelines" tabindex="-1">pipelines <a class="header-anchor" href="#pipelines" aria-label="Permalink to &quot;pipelines&quot;">​</a></h3><p>readonly <a href="./../interfaces/Pipeline"><code>Pipeline</code></a>[]</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p>readonly <a href="./../interfaces/Pipeline"><code>Pipeline</code></a>[]</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/syntax/functions/allPipelines.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const allPipelines = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  allPipelines as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: makePipeline()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/syntax/functions/makePipeline.md","filePath":"api/@convlang/syntax/functions/makePipeline.md"}');
const _sfc_main = { name: "api/@convlang/syntax/functions/makePipeline.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/syntax</a> / makePipeline</p><h1 id="function-makepipeline" tabindex="-1">Function: makePipeline() <a class="header-anchor" href="#function-makepipeline" aria-label="Permalink to &quot;Function: makePipeline()&quot;">​</a></h1><blockquote><p><strong>makePipeline</strong>(<code>stages</code>): <a href="./../interfaces/Pipeline"><code>Pipeline</code></a></p></blockquote><p>Stages one after the other; at least one.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="stages" tabindex="-1">stages <a class="header-anchor" href="#stages" aria-label="Permalink to &quot;stages&quot;">​</a></h3><p>readonly <a href="./../interfaces/Stage"><code>Stage</code></a>[]</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/Pipeline"><code>Pipeline</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/syntax/functions/makePipeline.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const makePipeline = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  makePipeline as default
};

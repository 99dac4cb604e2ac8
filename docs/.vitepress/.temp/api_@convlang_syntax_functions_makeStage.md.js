import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: makeStage()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/syntax/functions/makeStage.md","filePath":"api/@convlang/syntax/functions/makeStage.md"}');
const _sfc_main = { name: "api/@convlang/syntax/functions/makeStage.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/syntax</a> / makeStage</p><h1 id="function-makestage" tabindex="-1">Function: makeStage() <a class="header-anchor" href="#function-makestage" aria-label="Permalink to &quot;Function: makeStage()&quot;">​</a></h1><blockquote><p><strong>makeStage</strong>(<code>core</code>, <code>suffixes?</code>): <a href="./../interfaces/Stage"><code>Stage</code></a></p></blockquote><p>A stage, with its name and its stated shape.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="core" tabindex="-1">core <a class="header-anchor" href="#core" aria-label="Permalink to &quot;core&quot;">​</a></h3><p><a href="./../type-aliases/Core"><code>Core</code></a></p><h3 id="suffixes" tabindex="-1">suffixes? <a class="header-anchor" href="#suffixes" aria-label="Permalink to &quot;suffixes?&quot;">​</a></h3><p>readonly (<a href="./../interfaces/AsSuffix"><code>AsSuffix</code></a> | <a href="./../interfaces/ShapeSuffix"><code>ShapeSuffix</code></a>)[] = <code>[]</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/Stage"><code>Stage</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/syntax/functions/makeStage.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const makeStage = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  makeStage as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: sourceOptions()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/syntax/functions/sourceOptions.md","filePath":"api/@convlang/syntax/functions/sourceOptions.md"}');
const _sfc_main = { name: "api/@convlang/syntax/functions/sourceOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/syntax</a> / sourceOptions</p><h1 id="function-sourceoptions" tabindex="-1">Function: sourceOptions() <a class="header-anchor" href="#function-sourceoptions" aria-label="Permalink to &quot;Function: sourceOptions()&quot;">​</a></h1><blockquote><p><strong>sourceOptions</strong>(<code>values</code>): readonly <a href="./../interfaces/WrittenOption"><code>WrittenOption</code></a>[]</p></blockquote><p>The options among a source&#39;s values, in the order of the file.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="values" tabindex="-1">values <a class="header-anchor" href="#values" aria-label="Permalink to &quot;values&quot;">​</a></h3><p>readonly <a href="./../type-aliases/SectionValue"><code>SectionValue</code></a>[]</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p>readonly <a href="./../interfaces/WrittenOption"><code>WrittenOption</code></a>[]</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/syntax/functions/sourceOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const sourceOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  sourceOptions as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: findSetting()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/semantics/functions/findSetting.md","filePath":"api/@convlang/semantics/functions/findSetting.md"}');
const _sfc_main = { name: "api/@convlang/semantics/functions/findSetting.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/semantics</a> / findSetting</p><h1 id="function-findsetting" tabindex="-1">Function: findSetting() <a class="header-anchor" href="#function-findsetting" aria-label="Permalink to &quot;Function: findSetting()&quot;">​</a></h1><blockquote><p><strong>findSetting</strong>(<code>file</code>, <code>__namedParameters</code>, <code>offset</code>): <a href="./../interfaces/FoundSetting"><code>FoundSetting</code></a> | <code>null</code></p></blockquote><p>Tells what stands at an offset, if that lies in a section.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="file" tabindex="-1">file <a class="header-anchor" href="#file" aria-label="Permalink to &quot;file&quot;">​</a></h3><p><a href="./../../syntax/interfaces/FileNode"><code>FileNode</code></a></p><h3 id="namedparameters" tabindex="-1">__namedParameters <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters&quot;">​</a></h3><p><a href="./../type-aliases/SectionVocabulary"><code>SectionVocabulary</code></a></p><h3 id="offset" tabindex="-1">offset <a class="header-anchor" href="#offset" aria-label="Permalink to &quot;offset&quot;">​</a></h3><p><code>number</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/FoundSetting"><code>FoundSetting</code></a> | <code>null</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/semantics/functions/findSetting.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const findSetting = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  findSetting as default
};

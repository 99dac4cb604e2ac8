import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: settingAt()","description":"","frontmatter":{},"headers":[],"relativePath":"api/convlang/index/functions/settingAt.md","filePath":"api/convlang/index/functions/settingAt.md"}');
const _sfc_main = { name: "api/convlang/index/functions/settingAt.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../../">convlang</a> / <a href="./../">index</a> / settingAt</p><h1 id="function-settingat" tabindex="-1">Function: settingAt() <a class="header-anchor" href="#function-settingat" aria-label="Permalink to &quot;Function: settingAt()&quot;">​</a></h1><blockquote><p><strong>settingAt</strong>(<code>__namedParameters</code>, <code>offset</code>, <code>context?</code>): <a href="./../../../@convlang/semantics/interfaces/FoundSetting"><code>FoundSetting</code></a> | <code>null</code></p></blockquote><p>What stands at an offset of a section: its key, the argument with what it may be, and the words that could stand there; <code>null</code> outside of sections.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="namedparameters" tabindex="-1">__namedParameters <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters&quot;">​</a></h3><p><a href="./../interfaces/CheckedSource"><code>CheckedSource</code></a></p><h3 id="offset" tabindex="-1">offset <a class="header-anchor" href="#offset" aria-label="Permalink to &quot;offset&quot;">​</a></h3><p><code>number</code></p><h3 id="context" tabindex="-1">context? <a class="header-anchor" href="#context" aria-label="Permalink to &quot;context?&quot;">​</a></h3><p><a href="./../interfaces/CompileContext"><code>CompileContext</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../../../@convlang/semantics/interfaces/FoundSetting"><code>FoundSetting</code></a> | <code>null</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/convlang/index/functions/settingAt.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const settingAt = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  settingAt as default
};

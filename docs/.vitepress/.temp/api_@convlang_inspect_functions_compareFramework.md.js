import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: compareFramework()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/inspect/functions/compareFramework.md","filePath":"api/@convlang/inspect/functions/compareFramework.md"}');
const _sfc_main = { name: "api/@convlang/inspect/functions/compareFramework.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/inspect</a> / compareFramework</p><h1 id="function-compareframework" tabindex="-1">Function: compareFramework() <a class="header-anchor" href="#function-compareframework" aria-label="Permalink to &quot;Function: compareFramework()&quot;">​</a></h1><blockquote><p><strong>compareFramework</strong>(<code>source</code>, <code>framework</code>, <code>context?</code>): <a href="./../interfaces/FrameworkComparison"><code>FrameworkComparison</code></a></p></blockquote><p>Compiles a file once by its own rules and once by those of a framework, and tells which layers differ, why, and by which word they would agree: the windows of layers with <code>pad</code> and <code>round</code> with all sizes that follow, and the meaning of every layer.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="source" tabindex="-1">source <a class="header-anchor" href="#source" aria-label="Permalink to &quot;source&quot;">​</a></h3><p><a href="./../../compiler/interfaces/ModelSource"><code>ModelSource</code></a></p><h3 id="framework" tabindex="-1">framework <a class="header-anchor" href="#framework" aria-label="Permalink to &quot;framework&quot;">​</a></h3><p><a href="./../../frameworks/type-aliases/FrameworkName"><code>FrameworkName</code></a></p><h3 id="context" tabindex="-1">context? <a class="header-anchor" href="#context" aria-label="Permalink to &quot;context?&quot;">​</a></h3><p><a href="./../../compiler/interfaces/CompileContext"><code>CompileContext</code></a> = <code>{}</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/FrameworkComparison"><code>FrameworkComparison</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/inspect/functions/compareFramework.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const compareFramework = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  compareFramework as default
};

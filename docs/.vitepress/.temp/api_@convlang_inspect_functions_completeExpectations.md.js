import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: completeExpectations()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/inspect/functions/completeExpectations.md","filePath":"api/@convlang/inspect/functions/completeExpectations.md"}');
const _sfc_main = { name: "api/@convlang/inspect/functions/completeExpectations.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/inspect</a> / completeExpectations</p><h1 id="function-completeexpectations" tabindex="-1">Function: completeExpectations() <a class="header-anchor" href="#function-completeexpectations" aria-label="Permalink to &quot;Function: completeExpectations()&quot;">​</a></h1><blockquote><p><strong>completeExpectations</strong>(<code>source</code>, <code>context?</code>): <a href="./../interfaces/CompletedExpectations"><code>CompletedExpectations</code></a></p></blockquote><p>Finds what a file could expect about itself and does not, or expects wrongly: a shape line at each stage of the main pipeline that makes an image of another shape, and <code>params</code>, <code>aux-params</code> (with taps), <code>state</code>, <code>macs</code> and <code>output</code> in the expect section. Bounds such as <code>memory &lt; 2M</code> are the author&#39;s and stay; one that does not hold is an error. Comments stay.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="source" tabindex="-1">source <a class="header-anchor" href="#source" aria-label="Permalink to &quot;source&quot;">​</a></h3><p><a href="./../../compiler/interfaces/ModelSource"><code>ModelSource</code></a></p><h3 id="context" tabindex="-1">context? <a class="header-anchor" href="#context" aria-label="Permalink to &quot;context?&quot;">​</a></h3><p><a href="./../../compiler/interfaces/CompileContext"><code>CompileContext</code></a> = <code>{}</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/CompletedExpectations"><code>CompletedExpectations</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/inspect/functions/completeExpectations.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const completeExpectations = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  completeExpectations as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: steadyCheck()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/backend-conformance/functions/steadyCheck.md","filePath":"api/@convlang/backend-conformance/functions/steadyCheck.md"}');
const _sfc_main = { name: "api/@convlang/backend-conformance/functions/steadyCheck.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/backend-conformance</a> / steadyCheck</p><h1 id="function-steadycheck" tabindex="-1">Function: steadyCheck() <a class="header-anchor" href="#function-steadycheck" aria-label="Permalink to &quot;Function: steadyCheck()&quot;">​</a></h1><blockquote><p><strong>steadyCheck</strong>(<code>steps</code>): <a href="./../interfaces/Check"><code>Check</code></a></p></blockquote><p>Trains a small network for many steps: after the last the backend holds as many handles as after the tenth. Passes without a live count. It takes seconds, so it is not among <code>listChecks()</code>.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="steps" tabindex="-1">steps <a class="header-anchor" href="#steps" aria-label="Permalink to &quot;steps&quot;">​</a></h3><p><code>number</code></p><p>more than 10</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/Check"><code>Check</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/backend-conformance/functions/steadyCheck.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const steadyCheck = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  steadyCheck as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: averageName()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/passes/functions/averageName.md","filePath":"api/@convlang/passes/functions/averageName.md"}');
const _sfc_main = { name: "api/@convlang/passes/functions/averageName.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/passes</a> / averageName</p><h1 id="function-averagename" tabindex="-1">Function: averageName() <a class="header-anchor" href="#function-averagename" aria-label="Permalink to &quot;Function: averageName()&quot;">​</a></h1><blockquote><p><strong>averageName</strong>(<code>parameter</code>): <code>string</code></p></blockquote><p>Name of the state that holds the mean of a parameter over the steps.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="parameter" tabindex="-1">parameter <a class="header-anchor" href="#parameter" aria-label="Permalink to &quot;parameter&quot;">​</a></h3><p><code>string</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>string</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/passes/functions/averageName.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const averageName = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  averageName as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: errorsIn()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/syntax/functions/errorsIn.md","filePath":"api/@convlang/syntax/functions/errorsIn.md"}');
const _sfc_main = { name: "api/@convlang/syntax/functions/errorsIn.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/syntax</a> / errorsIn</p><h1 id="function-errorsin" tabindex="-1">Function: errorsIn() <a class="header-anchor" href="#function-errorsin" aria-label="Permalink to &quot;Function: errorsIn()&quot;">​</a></h1><blockquote><p><strong>errorsIn</strong>(<code>file</code>): readonly <a href="./../interfaces/ErrorNode"><code>ErrorNode</code></a>[]</p></blockquote><p>All that could not be read of a file, in no particular order.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="file" tabindex="-1">file <a class="header-anchor" href="#file" aria-label="Permalink to &quot;file&quot;">​</a></h3><p><a href="./../interfaces/FileNode"><code>FileNode</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p>readonly <a href="./../interfaces/ErrorNode"><code>ErrorNode</code></a>[]</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/syntax/functions/errorsIn.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const errorsIn = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  errorsIn as default
};

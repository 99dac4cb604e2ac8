import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: makeFrom()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/syntax/functions/makeFrom.md","filePath":"api/@convlang/syntax/functions/makeFrom.md"}');
const _sfc_main = { name: "api/@convlang/syntax/functions/makeFrom.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/syntax</a> / makeFrom</p><h1 id="function-makefrom" tabindex="-1">Function: makeFrom() <a class="header-anchor" href="#function-makefrom" aria-label="Permalink to &quot;Function: makeFrom()&quot;">​</a></h1><blockquote><p><strong>makeFrom</strong>(<code>name</code>): <a href="./../interfaces/FromCore"><code>FromCore</code></a></p></blockquote><p>Goes on from a named stage.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><p><code>string</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/FromCore"><code>FromCore</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/syntax/functions/makeFrom.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const makeFrom = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  makeFrom as default
};

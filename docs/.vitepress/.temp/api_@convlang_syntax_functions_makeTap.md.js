import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: makeTap()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/syntax/functions/makeTap.md","filePath":"api/@convlang/syntax/functions/makeTap.md"}');
const _sfc_main = { name: "api/@convlang/syntax/functions/makeTap.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/syntax</a> / makeTap</p><h1 id="function-maketap" tabindex="-1">Function: makeTap() <a class="header-anchor" href="#function-maketap" aria-label="Permalink to &quot;Function: makeTap()&quot;">​</a></h1><blockquote><p><strong>makeTap</strong>(<code>name</code>, <code>body</code>): <a href="./../interfaces/TapCore"><code>TapCore</code></a></p></blockquote><p>A side head under a name.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><p><code>string</code></p><h3 id="body" tabindex="-1">body <a class="header-anchor" href="#body" aria-label="Permalink to &quot;body&quot;">​</a></h3><p><a href="./../interfaces/Pipeline"><code>Pipeline</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/TapCore"><code>TapCore</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/syntax/functions/makeTap.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const makeTap = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  makeTap as default
};

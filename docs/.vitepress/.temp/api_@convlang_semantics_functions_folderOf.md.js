import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: folderOf()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/semantics/functions/folderOf.md","filePath":"api/@convlang/semantics/functions/folderOf.md"}');
const _sfc_main = { name: "api/@convlang/semantics/functions/folderOf.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/semantics</a> / folderOf</p><h1 id="function-folderof" tabindex="-1">Function: folderOf() <a class="header-anchor" href="#function-folderof" aria-label="Permalink to &quot;Function: folderOf()&quot;">​</a></h1><blockquote><p><strong>folderOf</strong>(<code>path</code>): <code>string</code></p></blockquote><p>The folder of a path: everything before its last <code>/</code>; empty for a bare name.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="path" tabindex="-1">path <a class="header-anchor" href="#path" aria-label="Permalink to &quot;path&quot;">​</a></h3><p><code>string</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>string</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/semantics/functions/folderOf.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const folderOf = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  folderOf as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: bindNames()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/semantics/functions/bindNames.md","filePath":"api/@convlang/semantics/functions/bindNames.md"}');
const _sfc_main = { name: "api/@convlang/semantics/functions/bindNames.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/semantics</a> / bindNames</p><h1 id="function-bindnames" tabindex="-1">Function: bindNames() <a class="header-anchor" href="#function-bindnames" aria-label="Permalink to &quot;Function: bindNames()&quot;">​</a></h1><blockquote><p><strong>bindNames</strong>(<code>file</code>, <code>context</code>): readonly <a href="./../interfaces/NameSymbol"><code>NameSymbol</code></a>[]</p></blockquote><p>Finds every name of a file with its places. Needs no sizes, so that it works for a file with errors.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="file" tabindex="-1">file <a class="header-anchor" href="#file" aria-label="Permalink to &quot;file&quot;">​</a></h3><p><a href="./../../syntax/interfaces/FileNode"><code>FileNode</code></a></p><h3 id="context" tabindex="-1">context <a class="header-anchor" href="#context" aria-label="Permalink to &quot;context&quot;">​</a></h3><p><a href="./../interfaces/BindingContext"><code>BindingContext</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p>readonly <a href="./../interfaces/NameSymbol"><code>NameSymbol</code></a>[]</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/semantics/functions/bindNames.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const bindNames = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  bindNames as default
};

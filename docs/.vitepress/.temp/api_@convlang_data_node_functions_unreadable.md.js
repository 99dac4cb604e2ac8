import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: unreadable()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/data/node/functions/unreadable.md","filePath":"api/@convlang/data/node/functions/unreadable.md"}');
const _sfc_main = { name: "api/@convlang/data/node/functions/unreadable.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">convlang</a> / <a href="./../../">@convlang/data</a> / <a href="./../">node</a> / unreadable</p><h1 id="function-unreadable" tabindex="-1">Function: unreadable() <a class="header-anchor" href="#function-unreadable" aria-label="Permalink to &quot;Function: unreadable()&quot;">​</a></h1><blockquote><p><strong>unreadable</strong>(<code>error</code>): <code>unknown</code></p></blockquote><p>The operating system&#39;s answer as an <code>UnreadableFile</code>; any other error as it is.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="error" tabindex="-1">error <a class="header-anchor" href="#error" aria-label="Permalink to &quot;error&quot;">​</a></h3><p><code>unknown</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>unknown</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/data/node/functions/unreadable.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const unreadable = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  unreadable as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: listChecks()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/backend-conformance/functions/listChecks.md","filePath":"api/@convlang/backend-conformance/functions/listChecks.md"}');
const _sfc_main = { name: "api/@convlang/backend-conformance/functions/listChecks.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/backend-conformance</a> / listChecks</p><h1 id="function-listchecks" tabindex="-1">Function: listChecks() <a class="header-anchor" href="#function-listchecks" aria-label="Permalink to &quot;Function: listChecks()&quot;">​</a></h1><blockquote><p><strong>listChecks</strong>(): readonly <a href="./../interfaces/Check"><code>Check</code></a>[]</p></blockquote><p>Everything that a backend must get right, in the order in which it is best read: contract, ops, networks. The last check disposes of the backend, so that no other can come after it.</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p>readonly <a href="./../interfaces/Check"><code>Check</code></a>[]</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/backend-conformance/functions/listChecks.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const listChecks = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  listChecks as default
};

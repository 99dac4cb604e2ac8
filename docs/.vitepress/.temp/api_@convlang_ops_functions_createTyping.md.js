import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: createTyping()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/functions/createTyping.md","filePath":"api/@convlang/ops/functions/createTyping.md"}');
const _sfc_main = { name: "api/@convlang/ops/functions/createTyping.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / createTyping</p><h1 id="function-createtyping" tabindex="-1">Function: createTyping() <a class="header-anchor" href="#function-createtyping" aria-label="Permalink to &quot;Function: createTyping()&quot;">​</a></h1><blockquote><p><strong>createTyping</strong>(<code>ops</code>): <a href="./../../ir/interfaces/OpTyping"><code>OpTyping</code></a></p></blockquote><p>What a graph builder needs of a registry.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="ops" tabindex="-1">ops <a class="header-anchor" href="#ops" aria-label="Permalink to &quot;ops&quot;">​</a></h3><p><code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../type-aliases/AnyOp"><code>AnyOp</code></a>&gt;&gt;</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../../ir/interfaces/OpTyping"><code>OpTyping</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/functions/createTyping.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const createTyping = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  createTyping as default
};

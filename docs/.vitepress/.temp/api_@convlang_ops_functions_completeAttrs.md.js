import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: completeAttrs()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/functions/completeAttrs.md","filePath":"api/@convlang/ops/functions/completeAttrs.md"}');
const _sfc_main = { name: "api/@convlang/ops/functions/completeAttrs.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / completeAttrs</p><h1 id="function-completeattrs" tabindex="-1">Function: completeAttrs() <a class="header-anchor" href="#function-completeattrs" aria-label="Permalink to &quot;Function: completeAttrs()&quot;">​</a></h1><blockquote><p><strong>completeAttrs</strong>(<code>op</code>, <code>given</code>): <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../../ir/type-aliases/AttrValue"><code>AttrValue</code></a>&gt;&gt;</p></blockquote><p>Fills in defaults and checks types and ranges.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="op" tabindex="-1">op <a class="header-anchor" href="#op" aria-label="Permalink to &quot;op&quot;">​</a></h3><p><a href="./../type-aliases/AnyOp"><code>AnyOp</code></a></p><h3 id="given" tabindex="-1">given <a class="header-anchor" href="#given" aria-label="Permalink to &quot;given&quot;">​</a></h3><p><code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../../ir/type-aliases/AttrValue"><code>AttrValue</code></a>&gt;&gt;</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../../ir/type-aliases/AttrValue"><code>AttrValue</code></a>&gt;&gt;</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>OpError for an unknown, missing, mistyped or out-of-range attribute</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/functions/completeAttrs.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const completeAttrs = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  completeAttrs as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: defineKey()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/functions/defineKey.md","filePath":"api/@convlang/ops/functions/defineKey.md"}');
const _sfc_main = { name: "api/@convlang/ops/functions/defineKey.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / defineKey</p><h1 id="function-definekey" tabindex="-1">Function: defineKey() <a class="header-anchor" href="#function-definekey" aria-label="Permalink to &quot;Function: defineKey()&quot;">​</a></h1><blockquote><p><strong>defineKey</strong>&lt;<code>A</code>&gt;(<code>definition</code>): <a href="./../interfaces/KeyDefinition"><code>KeyDefinition</code></a>&lt;<code>A</code>&gt;</p></blockquote><p>Keeps the literal types of a key.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><h3 id="a" tabindex="-1">A <a class="header-anchor" href="#a" aria-label="Permalink to &quot;A&quot;">​</a></h3><p><code>A</code> <em>extends</em> <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../type-aliases/KeyArgument"><code>KeyArgument</code></a>&gt;&gt;</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="definition" tabindex="-1">definition <a class="header-anchor" href="#definition" aria-label="Permalink to &quot;definition&quot;">​</a></h3><p><a href="./../interfaces/KeyDefinition"><code>KeyDefinition</code></a>&lt;<code>A</code>&gt;</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/KeyDefinition"><code>KeyDefinition</code></a>&lt;<code>A</code>&gt;</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/functions/defineKey.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const defineKey = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  defineKey as default
};

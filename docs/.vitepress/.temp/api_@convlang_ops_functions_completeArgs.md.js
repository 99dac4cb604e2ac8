import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: completeArgs()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/functions/completeArgs.md","filePath":"api/@convlang/ops/functions/completeArgs.md"}');
const _sfc_main = { name: "api/@convlang/ops/functions/completeArgs.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / completeArgs</p><h1 id="function-completeargs" tabindex="-1">Function: completeArgs() <a class="header-anchor" href="#function-completeargs" aria-label="Permalink to &quot;Function: completeArgs()&quot;">​</a></h1><blockquote><p><strong>completeArgs</strong>(<code>layer</code>, <code>given</code>): <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../type-aliases/ArgValue"><code>ArgValue</code></a>&gt;&gt;</p></blockquote><p>The arguments of a layer, with the defaults of its definition where nothing is given.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="layer" tabindex="-1">layer <a class="header-anchor" href="#layer" aria-label="Permalink to &quot;layer&quot;">​</a></h3><p><code>Pick</code>&lt;<a href="./../interfaces/AnyLayer"><code>AnyLayer</code></a>, <code>&quot;positionals&quot;</code> | <code>&quot;keys&quot;</code>&gt;</p><h3 id="given" tabindex="-1">given <a class="header-anchor" href="#given" aria-label="Permalink to &quot;given&quot;">​</a></h3><p><code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../../ir/type-aliases/ArgData"><code>ArgData</code></a>&gt;&gt;</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../type-aliases/ArgValue"><code>ArgValue</code></a>&gt;&gt;</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/functions/completeArgs.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const completeArgs = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  completeArgs as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: defaultArg()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/functions/defaultArg.md","filePath":"api/@convlang/ops/functions/defaultArg.md"}');
const _sfc_main = { name: "api/@convlang/ops/functions/defaultArg.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / defaultArg</p><h1 id="function-defaultarg" tabindex="-1">Function: defaultArg() <a class="header-anchor" href="#function-defaultarg" aria-label="Permalink to &quot;Function: defaultArg()&quot;">​</a></h1><blockquote><p><strong>defaultArg</strong>(<code>spec</code>): <a href="./../type-aliases/ArgValue"><code>ArgValue</code></a> | <code>undefined</code></p></blockquote><p>What an argument is when it is not given; <code>undefined</code> when it must be given.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="spec" tabindex="-1">spec <a class="header-anchor" href="#spec" aria-label="Permalink to &quot;spec&quot;">​</a></h3><p><a href="./../type-aliases/ArgSpec"><code>ArgSpec</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../type-aliases/ArgValue"><code>ArgValue</code></a> | <code>undefined</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/functions/defaultArg.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const defaultArg = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  defaultArg as default
};

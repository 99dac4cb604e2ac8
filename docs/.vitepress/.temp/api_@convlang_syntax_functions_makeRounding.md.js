import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: makeRounding()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/syntax/functions/makeRounding.md","filePath":"api/@convlang/syntax/functions/makeRounding.md"}');
const _sfc_main = { name: "api/@convlang/syntax/functions/makeRounding.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/syntax</a> / makeRounding</p><h1 id="function-makerounding" tabindex="-1">Function: makeRounding() <a class="header-anchor" href="#function-makerounding" aria-label="Permalink to &quot;Function: makeRounding()&quot;">​</a></h1><blockquote><p><strong>makeRounding</strong>(<code>conv</code>, <code>pool</code>): <a href="./../interfaces/RoundingHeader"><code>RoundingHeader</code></a></p></blockquote><p>How windows that do not fit a whole number of times are taken.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="conv" tabindex="-1">conv <a class="header-anchor" href="#conv" aria-label="Permalink to &quot;conv&quot;">​</a></h3><p><a href="./../type-aliases/RoundingWord"><code>RoundingWord</code></a></p><h3 id="pool" tabindex="-1">pool <a class="header-anchor" href="#pool" aria-label="Permalink to &quot;pool&quot;">​</a></h3><p><a href="./../type-aliases/RoundingWord"><code>RoundingWord</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/RoundingHeader"><code>RoundingHeader</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/syntax/functions/makeRounding.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const makeRounding = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  makeRounding as default
};

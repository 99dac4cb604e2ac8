import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: makeSkip()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/syntax/functions/makeSkip.md","filePath":"api/@convlang/syntax/functions/makeSkip.md"}');
const _sfc_main = { name: "api/@convlang/syntax/functions/makeSkip.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/syntax</a> / makeSkip</p><h1 id="function-makeskip" tabindex="-1">Function: makeSkip() <a class="header-anchor" href="#function-makeskip" aria-label="Permalink to &quot;Function: makeSkip()&quot;">​</a></h1><blockquote><p><strong>makeSkip</strong>(): <a href="./../interfaces/SkipCore"><code>SkipCore</code></a></p></blockquote><p>Hands its input on.</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/SkipCore"><code>SkipCore</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/syntax/functions/makeSkip.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const makeSkip = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  makeSkip as default
};

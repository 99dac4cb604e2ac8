import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: digitsSource()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/data/index/functions/digitsSource.md","filePath":"api/@convlang/data/index/functions/digitsSource.md"}');
const _sfc_main = { name: "api/@convlang/data/index/functions/digitsSource.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">convlang</a> / <a href="./../../">@convlang/data</a> / <a href="./../">index</a> / digitsSource</p><h1 id="function-digitssource" tabindex="-1">Function: digitsSource() <a class="header-anchor" href="#function-digitssource" aria-label="Permalink to &quot;Function: digitsSource()&quot;">​</a></h1><blockquote><p><strong>digitsSource</strong>(<code>options</code>): <a href="./../interfaces/DataSource"><code>DataSource</code></a></p></blockquote><p>Digits 0 to 9 as if written by hand, <code>[28, 28, 1]</code>, 0 (paper) to 255 (ink). Each is drawn when it is read, so any number costs no memory. Item <code>i</code> shows the digit <code>i mod 10</code> and depends on nothing but the seed, the part and <code>i</code>.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="options" tabindex="-1">options <a class="header-anchor" href="#options" aria-label="Permalink to &quot;options&quot;">​</a></h3><p><a href="./../interfaces/DigitsOptions"><code>DigitsOptions</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/DataSource"><code>DataSource</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConvlangError E556 for options that are none</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/data/index/functions/digitsSource.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const digitsSource = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  digitsSource as default
};

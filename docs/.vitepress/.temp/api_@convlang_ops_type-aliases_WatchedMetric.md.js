import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: WatchedMetric","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/type-aliases/WatchedMetric.md","filePath":"api/@convlang/ops/type-aliases/WatchedMetric.md"}');
const _sfc_main = { name: "api/@convlang/ops/type-aliases/WatchedMetric.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / WatchedMetric</p><h1 id="type-alias-watchedmetric" tabindex="-1">Type Alias: WatchedMetric <a class="header-anchor" href="#type-alias-watchedmetric" aria-label="Permalink to &quot;Type Alias: WatchedMetric&quot;">​</a></h1><blockquote><p><strong>WatchedMetric</strong> = <code>string</code></p></blockquote><p>A number that the run watches: <code>loss</code> or the word of a metric, behind <code>val-</code> that of the validation.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/type-aliases/WatchedMetric.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const WatchedMetric = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  WatchedMetric as default
};

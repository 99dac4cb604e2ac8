import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: BatchSettings","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/data/index/type-aliases/BatchSettings.md","filePath":"api/@convlang/data/index/type-aliases/BatchSettings.md"}');
const _sfc_main = { name: "api/@convlang/data/index/type-aliases/BatchSettings.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">convlang</a> / <a href="./../../">@convlang/data</a> / <a href="./../">index</a> / BatchSettings</p><h1 id="type-alias-batchsettings" tabindex="-1">Type Alias: BatchSettings <a class="header-anchor" href="#type-alias-batchsettings" aria-label="Permalink to &quot;Type Alias: BatchSettings&quot;">​</a></h1><blockquote><p><strong>BatchSettings</strong> = <a href="./PrepareSettings"><code>PrepareSettings</code></a> &amp; <code>Pick</code>&lt;<a href="./../../../ops/interfaces/DataSettings"><code>DataSettings</code></a>, <code>&quot;shuffle&quot;</code>&gt;</p></blockquote><p>What the <code>data</code> section says about the way from samples to batches.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/data/index/type-aliases/BatchSettings.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const BatchSettings = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  BatchSettings as default
};

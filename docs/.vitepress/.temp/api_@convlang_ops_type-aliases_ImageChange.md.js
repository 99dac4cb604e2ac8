import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: ImageChange","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/type-aliases/ImageChange.md","filePath":"api/@convlang/ops/type-aliases/ImageChange.md"}');
const _sfc_main = { name: "api/@convlang/ops/type-aliases/ImageChange.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / ImageChange</p><h1 id="type-alias-imagechange" tabindex="-1">Type Alias: ImageChange <a class="header-anchor" href="#type-alias-imagechange" aria-label="Permalink to &quot;Type Alias: ImageChange&quot;">​</a></h1><blockquote><p><strong>ImageChange</strong> = (<code>from</code>, <code>to</code>) =&gt; <code>void</code></p></blockquote><p>Reads an image and writes another; the two do not overlap.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="from" tabindex="-1">from <a class="header-anchor" href="#from" aria-label="Permalink to &quot;from&quot;">​</a></h3><p><code>Float32Array</code></p><h3 id="to" tabindex="-1">to <a class="header-anchor" href="#to" aria-label="Permalink to &quot;to&quot;">​</a></h3><p><code>Float32Array</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>void</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/type-aliases/ImageChange.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ImageChange = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ImageChange as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Filters","description":"","frontmatter":{},"headers":[],"relativePath":"api/convlang/index/interfaces/Filters.md","filePath":"api/convlang/index/interfaces/Filters.md"}');
const _sfc_main = { name: "api/convlang/index/interfaces/Filters.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../../">convlang</a> / <a href="./../">index</a> / Filters</p><h1 id="interface-filters" tabindex="-1">Interface: Filters <a class="header-anchor" href="#interface-filters" aria-label="Permalink to &quot;Interface: Filters&quot;">​</a></h1><p>What <code>6x5x5</code> says in a file: how many filters, of which size in pixels.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="filters" tabindex="-1">filters <a class="header-anchor" href="#filters" aria-label="Permalink to &quot;filters&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>filters</strong>: <code>number</code></p></blockquote><hr><h3 id="kernel" tabindex="-1">kernel <a class="header-anchor" href="#kernel" aria-label="Permalink to &quot;kernel&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>kernel</strong>: <a href="./../type-aliases/Size"><code>Size</code></a></p></blockquote><p>On a signal <code>[5]</code> for <code>32x5</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/convlang/index/interfaces/Filters.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Filters = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Filters as default
};

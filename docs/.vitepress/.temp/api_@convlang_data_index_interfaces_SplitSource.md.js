import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SplitSource","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/data/index/interfaces/SplitSource.md","filePath":"api/@convlang/data/index/interfaces/SplitSource.md"}');
const _sfc_main = { name: "api/@convlang/data/index/interfaces/SplitSource.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">convlang</a> / <a href="./../../">@convlang/data</a> / <a href="./../">index</a> / SplitSource</p><h1 id="interface-splitsource" tabindex="-1">Interface: SplitSource <a class="header-anchor" href="#interface-splitsource" aria-label="Permalink to &quot;Interface: SplitSource&quot;">​</a></h1><p>A source in two parts that share no sample. Closing the original closes both.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="train" tabindex="-1">train <a class="header-anchor" href="#train" aria-label="Permalink to &quot;train&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>train</strong>: <a href="./DataSource"><code>DataSource</code></a></p></blockquote><hr><h3 id="validation" tabindex="-1">validation <a class="header-anchor" href="#validation" aria-label="Permalink to &quot;validation&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>validation</strong>: <a href="./DataSource"><code>DataSource</code></a></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/data/index/interfaces/SplitSource.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SplitSource = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SplitSource as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SamplePlace","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/data/index/interfaces/SamplePlace.md","filePath":"api/@convlang/data/index/interfaces/SamplePlace.md"}');
const _sfc_main = { name: "api/@convlang/data/index/interfaces/SamplePlace.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">convlang</a> / <a href="./../../">@convlang/data</a> / <a href="./../">index</a> / SamplePlace</p><h1 id="interface-sampleplace" tabindex="-1">Interface: SamplePlace <a class="header-anchor" href="#interface-sampleplace" aria-label="Permalink to &quot;Interface: SamplePlace&quot;">​</a></h1><p>Which random changes a sample gets.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="epoch" tabindex="-1">epoch <a class="header-anchor" href="#epoch" aria-label="Permalink to &quot;epoch&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>epoch</strong>: <code>number</code></p></blockquote><hr><h3 id="position" tabindex="-1">position <a class="header-anchor" href="#position" aria-label="Permalink to &quot;position&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>position</strong>: <code>number</code></p></blockquote><p>In the epoch&#39;s order.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/data/index/interfaces/SamplePlace.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SamplePlace = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SamplePlace as default
};

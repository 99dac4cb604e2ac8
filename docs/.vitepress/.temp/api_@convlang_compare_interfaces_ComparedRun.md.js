import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ComparedRun","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/compare/interfaces/ComparedRun.md","filePath":"api/@convlang/compare/interfaces/ComparedRun.md"}');
const _sfc_main = { name: "api/@convlang/compare/interfaces/ComparedRun.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/compare</a> / ComparedRun</p><h1 id="interface-comparedrun" tabindex="-1">Interface: ComparedRun <a class="header-anchor" href="#interface-comparedrun" aria-label="Permalink to &quot;Interface: ComparedRun&quot;">​</a></h1><p>How far a comparison went, and how close the backends were.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="backends" tabindex="-1">backends <a class="header-anchor" href="#backends" aria-label="Permalink to &quot;backends&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>backends</strong>: readonly <a href="./ComparedBackend"><code>ComparedBackend</code></a>[]</p></blockquote><p>The other backends, in the order given.</p><hr><h3 id="batch" tabindex="-1">batch <a class="header-anchor" href="#batch" aria-label="Permalink to &quot;batch&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>batch</strong>: <code>number</code></p></blockquote><p>Samples in a step.</p><hr><h3 id="data" tabindex="-1">data <a class="header-anchor" href="#data" aria-label="Permalink to &quot;data&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>data</strong>: <code>string</code></p></blockquote><p>Name of the data source; <code>synthetic</code> for made-up images.</p><hr><h3 id="reference" tabindex="-1">reference <a class="header-anchor" href="#reference" aria-label="Permalink to &quot;reference&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>reference</strong>: <code>string</code></p></blockquote><p>Name of the first backend, whose numbers the others are held against.</p><hr><h3 id="seed" tabindex="-1">seed <a class="header-anchor" href="#seed" aria-label="Permalink to &quot;seed&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>seed</strong>: <code>number</code></p></blockquote><hr><h3 id="steps" tabindex="-1">steps <a class="header-anchor" href="#steps" aria-label="Permalink to &quot;steps&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>steps</strong>: <code>number</code></p></blockquote><p>Steps that were compared; 0 when the first forward pass already differed.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/compare/interfaces/ComparedRun.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ComparedRun = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ComparedRun as default
};
